package it.camcom.pira.web.network;

import static java.util.stream.Collectors.joining;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.ApprovedTarget;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.network.FiledFigure;
import it.camcom.pira.domain.performance.ValueFormat;
import java.util.Map;

/** An approved figure, as the network's table shows it. */
public record ApprovedFigureRow(
    String chamber,
    String document,
    boolean inForce,
    String indicator,
    String programme,
    String unit,
    String target,
    String laterTargets,
    String value,
    String performance) {

  static ApprovedFigureRow of(FiledFigure filed, Map<ChamberId, String> names) {
    ApprovedDocument document = filed.document();
    ApprovedFigure figure = filed.figure();
    return new ApprovedFigureRow(
        names.getOrDefault(document.chamber(), document.chamber().code()),
        Terms.sentence(
            "FiledDocument",
            Terms.of(document.kind()),
            Terms.shortDate(document.asOf()),
            document.version()),
        filed.inForce(),
        figure.name(),
        figure.programme().ministerial() + " – " + figure.programme().strategic(),
        figure.measure().unit(),
        figure
            .target(document.year())
            .map(one -> target(one, figure))
            .orElse(ValueFormat.NOT_DEFINED),
        figure.targets().stream()
            .filter(one -> one.year().isAfter(document.year()))
            .map(one -> one.year() + ": " + target(one, figure))
            .collect(joining("; ")),
        value(figure),
        figure
            .performance()
            .percent()
            .map(one -> ItalianNumbers.atMost(0, one) + "%")
            .orElse("n.c."));
  }

  private static String value(ApprovedFigure figure) {
    return figure
        .value()
        .map(value -> ValueFormat.of(value, figure.measure()))
        .orElseGet(() -> Terms.of(figure.noValue().orElseThrow()));
  }

  private static String target(ApprovedTarget target, ApprovedFigure figure) {
    return target
        .target()
        .map(one -> ValueFormat.of(one, figure.measure()))
        .orElse(ValueFormat.NOT_DEFINED);
  }
}
