package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Plan;
import java.util.Map;
import java.util.Optional;

/** The input of the sheet of financial health. */
public record HealthInput(String programme, SheetNamesInput names, String conditions)
    implements PartInput<FinancialHealth> {

  @Override
  public Optional<FinancialHealth> check(Fields fields, PartContext<FinancialHealth> context) {
    return fields.make(
        own -> {
          var code =
              context.checking().programme(own, "programme", programme, context.plan().year());
          var called = names.check(own);
          var text = own.bounded("conditions", conditions, Texts.MAX_TEXT);
          var groups = context.current().map(FinancialHealth::groups).orElse(Map.of());
          return () -> new FinancialHealth(code.orElseThrow(), called.orElseThrow(), text, groups);
        });
  }

  @Override
  public void requireRoom(Plan plan) {
    if (plan.financialHealth().isPresent()) {
      throw new HealthAlreadyThere();
    }
  }
}
