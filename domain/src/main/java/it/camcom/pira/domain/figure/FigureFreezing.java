package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Computes the figures of a document for freezing. Used once. */
public final class FigureFreezing {

  private final UUID document;
  private final ReportedPlan reported;
  private final List<ApprovedFigure> figures = new ArrayList<>();

  private FigureFreezing(UUID document, ReportedPlan reported) {
    this.document = document;
    this.reported = reported;
  }

  /** Returns one figure for each indicator, in the order of the document. */
  public static List<ApprovedFigure> of(UUID document, ReportedPlan reported) {
    var freezing = new FigureFreezing(document, reported);
    var plan = reported.plan().plan();
    for (ProgrammeSheet sheet : plan.sheets()) {
      freezing.add(
          new Programme(
              Optional.of(sheet.id().value()), sheet.names().programme(), sheet.programme()),
          sheet.indicators());
    }
    for (FinancialHealth health : plan.financialHealth().stream().toList()) {
      freezing.add(
          new Programme(Optional.empty(), health.names().programme(), health.programme()),
          health.indicators());
    }
    return List.copyOf(freezing.figures);
  }

  private void add(Programme programme, Stream<Indicator> indicators) {
    indicators.forEach(one -> figures.add(figure(programme, one)));
  }

  private ApprovedFigure figure(Programme programme, Indicator indicator) {
    var figure = reported.figure(indicator);
    return new ApprovedFigure(
        UUID.randomUUID(),
        document,
        figures.size() + 1,
        indicator.id().value(),
        indicator.name(),
        indicator.typology(),
        programme,
        indicator.commonIndicator().map(code -> new CatalogueEntry(code, Optional.empty())),
        indicator.measure(),
        indicator.weight(),
        indicator.calculation(),
        figure.measurement().map(Measurement::value),
        reported.noValue(indicator),
        figure.lastDay(),
        figure.measurement().map(one -> quantities(indicator, one)).orElse(List.of()),
        targets(indicator),
        ApprovedPerformance.of(figure.shown(), figure.rule()));
  }

  /** Those that were measured one by one; a share that was entered is two of them. */
  private static List<Quantity> quantities(Indicator indicator, Measurement measurement) {
    var values =
        measurement.quantities().isEmpty() ? parts(measurement.value()) : measurement.quantities();
    var names = indicator.formula().quantities();
    boolean named = names.size() == values.size();
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Quantity(named ? names.get(i) : "", values.get(i)))
        .toList();
  }

  private static List<BigDecimal> parts(Value value) {
    return switch (value.type()) {
      case SHARE -> List.of(((Value.Share) value).part(), ((Value.Share) value).whole());
      case AMOUNT, YES_NO, LEVEL, DAY -> List.of();
    };
  }

  private List<ApprovedTarget> targets(Indicator indicator) {
    var years = new TreeSet<Year>(reported.plan().plan().triennium().years());
    years.addAll(indicator.targets().keySet());
    return years.stream().map(year -> new ApprovedTarget(year, indicator.target(year))).toList();
  }
}
