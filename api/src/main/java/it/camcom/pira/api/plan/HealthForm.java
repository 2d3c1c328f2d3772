package it.camcom.pira.api.plan;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.FinancialHealth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet of the financial health without its indicators. */
@Schema(name = "FinancialHealthForm")
public record HealthForm(
    @Schema(description = "Programma ministeriale", examples = "032.003") String programme,
    @Schema(examples = "Stato di salute finanziaria") String name,
    String heading,
    String nameInStrategyTable,
    String conditions,
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
  public FinancialHealth part(Optional<FinancialHealth> seen) {
    var fields = new Fields();
    var names = NamesForm.names(fields, name, heading, nameInStrategyTable);
    fields.require(ProgrammeCode.isOne(programme), "programme", "programmeCode");
    var text = fields.bounded("conditions", conditions, Texts.MAX_TEXT);
    return fields.made(
        () ->
            new FinancialHealth(
                new ProgrammeCode(programme),
                names,
                text,
                seen.map(FinancialHealth::groups).orElse(Map.of())));
  }

  @Override
  public HealthForm offering(List<String> offered) {
    return new HealthForm(programme, name, heading, nameInStrategyTable, conditions, offered);
  }
}
