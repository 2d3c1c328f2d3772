package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import java.util.List;
import java.util.function.Function;

/** The sheet of financial health. */
public record HealthRecord(
    String programme,
    String name,
    String heading,
    String nameInStrategyTable,
    String conditions,
    List<GroupRecord> groups) {

  static HealthRecord of(FinancialHealth health, Function<Indicator, IndicatorRecord> indicators) {
    return new HealthRecord(
        health.programme().code(),
        health.names().programme(),
        health.names().heading().orElse(null),
        health.names().inStrategyTable().orElse(null),
        health.conditions(),
        health.groups().entrySet().stream()
            .map(
                group ->
                    new GroupRecord(
                        group.getKey(), group.getValue().stream().map(indicators).toList()))
            .toList());
  }

  /** The indicators of one of the five groups. */
  public record GroupRecord(FinancialGroup group, List<IndicatorRecord> indicators) {}
}
