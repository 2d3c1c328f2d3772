package it.camcom.pira.domain.document;

import it.camcom.pira.domain.document.Readiness.Gap;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the parts that each kind of document requires. */
final class RequiredParts {

  private RequiredParts() {}

  static List<Gap> missing(DocumentContent content) {
    var missing = new ArrayList<Gap>();
    switch (content.document().kind()) {
      case BUDGET -> {}
      case REVISED_BUDGET -> missing.addAll(ofRevision(content));
      case MONITORING -> missing.addAll(ofMonitoring(content));
      case FINAL, CLOSING ->
          due(content)
              .flatMap(indicator -> causeMissing(content, indicator).stream())
              .forEach(missing::add);
    }
    return missing;
  }

  /** D.lgs. 91/2011 art. 22: additions, updates and suppressions need a reason. */
  private static List<Gap> ofRevision(DocumentContent content) {
    if (content.revision().isEmpty()) {
      return List.of(Gap.at("revision", "nothingToRevise"));
    }
    return content.revision().get().differences().stream()
        .filter(explained -> explained.reason().isEmpty())
        .map(Explained::difference)
        .map(
            difference ->
                Gap.at(
                    difference.path(),
                    "reasonMissing",
                    difference.element(),
                    difference.field().orElse("")))
        .toList();
  }

  private static List<Gap> ofMonitoring(DocumentContent content) {
    return content.written().figures().values().stream()
            .anyMatch(figure -> figure.measurement().isPresent())
        ? List.of()
        : List.of(Gap.at("indicators", "nothingMeasured"));
  }

  /** DPCM 18/9/2012 art. 5: the report on results explains the causes of deviations. */
  private static Optional<Gap> causeMissing(DocumentContent content, Indicator indicator) {
    var figure = content.written().figure(indicator.id());
    var place = "indicators/" + indicator.id();
    if (figure.measurement().isEmpty()) {
      return content.unmeasured().containsKey(indicator.id())
          ? Optional.empty()
          : Optional.of(Gap.at(place, "unmeasuredCauseMissing", indicator.name()));
    }
    return isMet(figure) || figure.measurement().flatMap(Measurement::cause).isPresent()
        ? Optional.empty()
        : Optional.of(Gap.at(place, "causeMissing", indicator.name()));
  }

  static List<Gap> doubts(DocumentContent content) {
    if (content.document().kind() != DocumentKind.MONITORING) {
      return List.of();
    }
    return due(content)
        .filter(one -> content.written().figure(one.id()).measurement().isEmpty())
        .map(one -> Gap.at("indicators/" + one.id(), "notMeasured", one.name()))
        .toList();
  }

  /** Returns the indicators with an expectation for the year. A suppressed objective has none. */
  private static Stream<Indicator> due(DocumentContent content) {
    var plan = content.written().plan();
    return Stream.concat(
            plan.sheets().stream()
                .flatMap(sheet -> sheet.objectives().stream())
                .filter(objective -> !objective.isSuppressedOn(content.document().asOf()))
                .flatMap(objective -> objective.indicators().stream()),
            plan.financialHealth().stream().flatMap(FinancialHealth::indicators))
        .filter(indicator -> indicator.target(plan.year()).isPresent());
  }

  private static boolean isMet(Figure figure) {
    return figure.shown() instanceof Measured measured
        && measured.share().compareTo(BigDecimal.ONE) == 0;
  }
}
