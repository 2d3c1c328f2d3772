package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;

/** The list of the files that prove the values of a document, with their digests. */
final class EvidenceRows {

  private EvidenceRows() {}

  static void add(RowBuilder builder, DocumentContent content) {
    var plan = content.plan();
    boolean any =
        plan.figures().values().stream()
            .flatMap(figure -> figure.measurement().stream())
            .anyMatch(measurement -> !measurement.evidence().isEmpty());
    if (!any) {
      return;
    }
    builder.heading(new HeadingRow(new TextCell(ReportTerms.of("evidence"))));
    plan.plan()
        .indicators()
        .forEach(
            indicator ->
                plan.figure(indicator.id())
                    .measurement()
                    .ifPresent(measurement -> add(builder, indicator, measurement)));
  }

  private static void add(RowBuilder builder, Indicator indicator, Measurement measurement) {
    String proved =
        ReportTerms.of("evidence.day", indicator.name(), Terms.shortDate(measurement.asOf()));
    for (Evidence evidence : measurement.evidence()) {
      builder.add(
          new EvidenceRow(
              new TextCell(proved),
              new TextCell(evidence.fileName()),
              new TextCell(evidence.sha256())));
    }
  }
}
