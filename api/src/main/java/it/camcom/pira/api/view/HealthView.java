package it.camcom.pira.api.view;

import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheet of financial health. */
@Schema(name = "FinancialHealth")
public record HealthView(
    @Schema(examples = "032.003") String programme,
    String name,
    String heading,
    String nameInStrategyTable,
    String conditions,
    List<GroupView> groups) {

  static HealthView of(FinancialHealth health, Function<Indicator, IndicatorView> indicators) {
    return new HealthView(
        health.programme().code(),
        health.names().programme(),
        health.names().heading().orElse(null),
        health.names().inStrategyTable().orElse(null),
        health.conditions(),
        health.groups().entrySet().stream()
            .map(
                group ->
                    new GroupView(
                        group.getKey(), group.getValue().stream().map(indicators).toList()))
            .toList());
  }

  /** The indicators of one of the five groups. */
  @Schema(name = "FinancialGroup")
  public record GroupView(FinancialGroup group, List<IndicatorView> indicators) {}
}
