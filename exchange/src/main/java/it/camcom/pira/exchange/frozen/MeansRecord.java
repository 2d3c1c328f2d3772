package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.performance.Mean;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.exchange.frozen.PerformanceRecord.RuleRecord;
import java.math.BigDecimal;
import java.util.List;

/**
 * The means of a plan, each over its own rows.
 *
 * @param financialHealth null where the plan has none
 */
public record MeansRecord(
    Weighting weighing,
    RuleRecord rule,
    List<SheetMeanRecord> sheets,
    MeanRecord financialHealth,
    List<MissionMeanRecord> missions,
    MeanRecord chamber) {

  static MeansRecord of(PlanMeans means) {
    return new MeansRecord(
        means.weighing(),
        RuleRecord.of(means.weighing().rule()),
        means.sheets().entrySet().stream()
            .map(one -> new SheetMeanRecord(one.getKey().toString(), MeanRecord.of(one.getValue())))
            .toList(),
        means.financialHealth().map(MeanRecord::of).orElse(null),
        means.missions().entrySet().stream()
            .map(one -> new MissionMeanRecord(one.getKey(), MeanRecord.of(one.getValue())))
            .toList(),
        MeanRecord.of(means.chamber()));
  }

  /** The mean of a sheet. */
  public record SheetMeanRecord(String sheet, MeanRecord mean) {}

  /** The mean of a mission. */
  public record MissionMeanRecord(String mission, MeanRecord mean) {}

  /**
   * A mean, with the number of rows behind it.
   *
   * @param share from 0 to 1, not rounded; null when no row has a performance
   * @param rows with a performance
   * @param withoutPerformance rows that were left out
   * @param withoutWeight rows that count as one
   */
  public record MeanRecord(BigDecimal share, int rows, int withoutPerformance, int withoutWeight) {

    static MeanRecord of(Mean mean) {
      return new MeanRecord(mean.share().orElse(null), mean.rows(), mean.without(), mean.assumed());
    }
  }
}
