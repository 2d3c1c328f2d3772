package it.camcom.pira.web.network;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.performance.Wording;
import java.util.Map;

/** An approved figure, as the network's table shows it. */
public record ApprovedLine(
    String chamber,
    String indicator,
    String programme,
    String unit,
    String asOf,
    String target,
    String value,
    String performance) {

  static ApprovedLine of(ApprovedFigure figure, Map<ChamberId, String> names) {
    return new ApprovedLine(
        names.getOrDefault(figure.chamber(), figure.chamber().code()),
        figure.indicatorName(),
        figure.programme(),
        figure.unit(),
        Terms.shortDate(figure.asOf()),
        figure.target().orElse(Wording.NOT_DEFINED),
        figure.actual().orElse(Wording.NOT_MEASURED),
        figure.performance().map(one -> ItalianNumbers.atMost(0, one) + "%").orElse("n.c."));
  }
}
