package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.plan.SheetNames;
import java.util.Optional;

/** The names of a chamber's strategic programme, in up to three forms. */
public record SheetNamesInput(String name, String heading, String nameInStrategyTable) {

  Optional<SheetNames> check(Fields fields) {
    return fields.make(
        own -> {
          own.line("name", name);
          var above = own.lineIfAny("heading", heading);
          var inTable = own.lineIfAny("nameInStrategyTable", nameInStrategyTable);
          return () -> new SheetNames(name, above, inTable);
        });
  }
}
