package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Budget;
import java.math.BigDecimal;
import java.util.Optional;

/** The resources of a programme: an amount, or the reason why there is none. */
public record BudgetInput(BigDecimal euro, String reason) {

  Optional<Budget> check(Fields fields, String field) {
    return fields.make(
        own -> {
          own.require((euro == null) != (reason == null), field, "budget");
          if (euro != null) {
            own.require(Budget.isAmount(euro), field + ".euro", "budget");
          }
          if (reason != null) {
            own.text(field + ".reason", reason, Texts.MAX_LINE);
          }
          return () -> euro == null ? new Budget.NoAmount(reason) : new Budget.Amount(euro);
        });
  }
}
