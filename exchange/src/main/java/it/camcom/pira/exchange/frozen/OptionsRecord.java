package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;

/**
 * What a document shows beyond the official form.
 *
 * @param means null for none
 * @param thresholds null for none
 */
public record OptionsRecord(Weighting means, ThresholdsRecord thresholds, boolean proRata) {

  static OptionsRecord of(DocumentOptions options) {
    return new OptionsRecord(
        options.means().orElse(null),
        options.thresholds().map(ThresholdsRecord::of).orElse(null),
        options.proRata());
  }

  /** The percentages from which a target counts as partly reached and as reached. */
  public record ThresholdsRecord(BigDecimal partly, BigDecimal reached) {

    static ThresholdsRecord of(Thresholds thresholds) {
      return new ThresholdsRecord(thresholds.partly(), thresholds.reached());
    }
  }
}
