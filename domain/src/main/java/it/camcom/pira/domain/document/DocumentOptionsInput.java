package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;
import java.util.Optional;

/** The input of a document's options; those left out are off. */
public record DocumentOptionsInput(Weighting means, ThresholdsInput thresholds, Boolean proRata) {

  /** Returns the options, or nothing if there is a fault. */
  DocumentOptions check(Fields fields) {
    fields.require(thresholds == null || thresholds.areSound(), "thresholds", "thresholds");
    return fields.ifSound(
        () ->
            new DocumentOptions(
                Optional.ofNullable(means),
                Optional.ofNullable(thresholds).map(ThresholdsInput::made),
                Boolean.TRUE.equals(proRata)));
  }

  /** The percentages from which a target counts as partly reached and as reached. */
  public record ThresholdsInput(BigDecimal partly, BigDecimal reached) {

    private boolean areSound() {
      return partly != null && reached != null && Thresholds.are(partly, reached);
    }

    private Thresholds made() {
      return new Thresholds(partly, reached);
    }
  }
}
