package it.camcom.pira.api.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.editing.HealthInput;
import it.camcom.pira.domain.editing.SheetNamesInput;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.FinancialHealth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet of the financial health without its indicators. */
@Schema(name = "FinancialHealthForm")
public record HealthForm(
    @Schema(
            required = true,
            description = "Programma ministeriale",
            examples = "032.003",
            pattern = ProgrammeCode.PATTERN)
        String programme,
    @Schema(required = true, examples = "Stato di salute finanziaria", maxLength = Texts.MAX_LINE)
        String name,
    @Schema(maxLength = Texts.MAX_LINE) String heading,
    @Schema(maxLength = Texts.MAX_LINE) String nameInStrategyTable,
    @Schema(maxLength = Texts.MAX_TEXT) String conditions,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<FinancialHealth> {

  static HealthForm of(FinancialHealth health) {
    return new HealthForm(
        health.programme().code(),
        health.names().programme(),
        health.names().heading().orElse(null),
        health.names().inStrategyTable().orElse(null),
        health.conditions(),
        null);
  }

  @Override
  public HealthInput input() {
    return new HealthInput(
        programme, new SheetNamesInput(name, heading, nameInStrategyTable), conditions);
  }

  @Override
  public HealthForm offering(List<String> offered) {
    return new HealthForm(programme, name, heading, nameInStrategyTable, conditions, offered);
  }
}
