package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The input of an indicator's calculation.
 *
 * @param formula as the chamber writes it
 * @param quantities the names of the separately measured quantities
 * @param calculation over q1, q2 and so on; blank for a value that is entered directly
 */
public record FormulaInput(String formula, List<String> quantities, String calculation) {

  Optional<Formula> check(Fields fields) {
    return fields.make(
        own -> {
          var text = own.bounded("formula", formula, Texts.MAX_LINE);
          var names = own.list("quantities", quantities, Calculation.MAX_QUANTITIES);
          for (int i = 0; i < Math.min(names.size(), Calculation.MAX_QUANTITIES); i++) {
            own.line("quantities[" + i + "]", names.get(i));
          }
          var written = Optional.ofNullable(calculation).filter(one -> !one.isBlank());
          var read = written.flatMap(Calculation::parse);
          own.require(
              written.isEmpty() || read.filter(one -> one.isOver(names.size())).isPresent(),
              "calculation",
              "calculation");
          return () -> new Formula(text, names, read);
        });
  }
}
