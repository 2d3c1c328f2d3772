package it.camcom.pira.api.view;

import it.camcom.pira.api.view.PerformanceView.RuleView;
import it.camcom.pira.domain.performance.Mean;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The means of a plan, each over its own rows. */
@Schema(name = "Means")
public record MeansView(
    Weighting weighing,
    RuleView rule,
    List<SheetMeanView> sheets,
    MeanView financialHealth,
    List<MissionMeanView> missions,
    MeanView chamber) {

  public static MeansView of(PlanMeans means) {
    var rule = means.weighing().rule();
    return new MeansView(
        means.weighing(),
        new RuleView(rule.name(), rule.version()),
        means.sheets().entrySet().stream()
            .map(one -> new SheetMeanView(one.getKey().toString(), MeanView.of(one.getValue())))
            .toList(),
        means.financialHealth().map(MeanView::of).orElse(null),
        means.missions().entrySet().stream()
            .map(one -> new MissionMeanView(one.getKey(), MeanView.of(one.getValue())))
            .toList(),
        MeanView.of(means.chamber()));
  }

  /** The mean of a sheet. */
  @Schema(name = "SheetMean")
  public record SheetMeanView(String sheet, MeanView mean) {}

  /** The mean of a mission. */
  @Schema(name = "MissionMean")
  public record MissionMeanView(@Schema(examples = "011") String mission, MeanView mean) {}

  /** A mean, with the number of rows behind it. */
  @Schema(name = "Mean")
  public record MeanView(
      @Schema(description = "Come si stampa", examples = "87%") String text,
      @Schema(description = "Da 0 a 1, non arrotondata; manca se nessuna riga ha una performance")
          BigDecimal share,
      @Schema(description = "Righe con una performance", examples = "5") int rows,
      @Schema(description = "Righe senza, lasciate fuori", examples = "1") int withoutPerformance,
      @Schema(description = "Righe senza peso, contate uno", examples = "0") int withoutWeight) {

    static MeanView of(Mean mean) {
      return new MeanView(
          ValueFormat.of(mean),
          mean.share().orElse(null),
          mean.rows(),
          mean.without(),
          mean.assumed());
    }
  }
}
