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
    fields.require(thresholds == null || thresholds.areSound(), "thresholds", "thresholds");
    return fields.ifSound(
        () ->
            new DocumentOptions(
                Optional.ofNullable(means),
                Optional.ofNullable(thresholds).map(ThresholdsInput::made),
                Boolean.TRUE.equals(proRata)));
  }

  /** From which percentage on a target is to count as reached, or partly so. */
  public record ThresholdsInput(BigDecimal partly, BigDecimal reached) {

    private boolean areSound() {
      return partly != null && reached != null && Thresholds.are(partly, reached);
    }

    private Thresholds made() {
      return new Thresholds(partly, reached);
    }
  }
}
