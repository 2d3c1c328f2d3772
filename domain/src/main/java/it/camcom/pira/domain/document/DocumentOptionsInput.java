package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;
import java.util.Optional;

/** What somebody wants a document to show beyond the official form; what is left out is not. */
public record DocumentOptionsInput(Weighting means, ThresholdsInput thresholds, Boolean proRata) {

  /** The options; nothing while a fault stands in the way. */
  DocumentOptions check(Fields fields) {
    if (thresholds != null) {
      thresholds.check(fields);
    }
    return fields.ifSound(
        () ->
            new DocumentOptions(
                Optional.ofNullable(means),
                Optional.ofNullable(thresholds).map(ThresholdsInput::made),
                Boolean.TRUE.equals(proRata)));
  }

  /** From which percentage on a target is to count as reached, or partly so. */
  public record ThresholdsInput(BigDecimal partly, BigDecimal reached) {

    private void check(Fields fields) {
      var own = fields.in("thresholds");
      boolean apart =
          Fields.all(
              own.require(partly != null && Thresholds.isOne(partly), "partly", "thresholds"),
              own.require(reached != null && Thresholds.isOne(reached), "reached", "thresholds"));
      fields.require(!apart || Thresholds.are(partly, reached), "thresholds", "thresholds");
    }

    private Thresholds made() {
      return new Thresholds(partly, reached);
    }
  }
}
