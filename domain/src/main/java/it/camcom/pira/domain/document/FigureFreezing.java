package it.camcom.pira.domain.document;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The figures of a document as the network will read them. */
final class FigureFreezing {

  private final DocumentContent content;
  private final List<ApprovedFigure> figures = new ArrayList<>();

  private FigureFreezing(DocumentContent content) {
    this.content = content;
  }

  /** One for each indicator, in the order of the document. */
  static List<ApprovedFigure> of(DocumentContent content) {
    var freezing = new FigureFreezing(content);
    var plan = content.written().plan();
    for (ProgrammeSheet sheet : plan.sheets()) {
      freezing.add(sheet.programme(), sheet.indicators());
    }
    for (FinancialHealth health : plan.financialHealth().stream().toList()) {
      freezing.add(health.programme(), health.indicators());
    }
    return List.copyOf(freezing.figures);
  }

  private void add(ProgrammeCode programme, Stream<Indicator> indicators) {
    indicators.forEach(
        one -> figures.add(figure(programme, one, content.written().figure(one.id()))));
  }

  private ApprovedFigure figure(ProgrammeCode programme, Indicator indicator, Figure figure) {
    var document = content.document();
    var measure = indicator.measure();
    return new ApprovedFigure(
        UUID.randomUUID(),
        content.chamber().id(),
        document.id().value(),
        document.year(),
        document.asOf(),
        figures.size() + 1,
        indicator.id().value(),
        indicator.name(),
        programme.code(),
        indicator.commonIndicator(),
        measure.kind(),
        measure.unit(),
        figure.measurement().map(FigureFreezing::quantities).orElse(List.of()),
        figure.measurement().map(one -> Wording.of(one.value(), measure)),
        figure.target().map(one -> Wording.of(one, measure)),
        figure.shown() instanceof Measured measured
            ? Optional.of(measured.share().movePointRight(2))
            : Optional.empty(),
        figure.rule().name(),
        figure.rule().version());
  }

  /** Those that were measured one by one; a part of a whole is two of them. */
  private static List<BigDecimal> quantities(Measurement measurement) {
    return measurement.quantities().isEmpty() && measurement.value() instanceof Value.Share share
        ? List.of(share.part(), share.whole())
        : measurement.quantities();
  }
}
