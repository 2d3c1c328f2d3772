package it.camcom.pira.api.view;

import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import java.util.List;
import java.util.Optional;
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

  static HealthView of(
      FinancialHealth health, AppraisedPlan plan, Optional<Thresholds> thresholds) {
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
                        group.getKey(),
                        group.getValue().stream()
                            .map(
                                indicator ->
                                    IndicatorView.of(plan.figure(indicator.id()), thresholds))
                            .toList()))
            .toList());
  }

  /** The indicators of one of the five groups. */
  @Schema(name = "FinancialGroup")
  public record GroupView(FinancialGroup group, List<IndicatorView> indicators) {}
}
