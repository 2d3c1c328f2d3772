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
 * @param notes null unless they were chosen
 * @param lastValues null unless they were chosen
 * @param withoutMethod null unless it was chosen
 */
public record OptionsRecord(
    Weighting means,
    ThresholdsRecord thresholds,
    boolean proRata,
    Boolean notes,
    Boolean lastValues,
    Boolean withoutMethod) {

  static OptionsRecord of(DocumentOptions options) {
    return new OptionsRecord(
        options.means().orElse(null),
        options.thresholds().map(ThresholdsRecord::of).orElse(null),
        options.proRata(),
        chosen(options.notes()),
        chosen(options.lastValues()),
        chosen(options.withoutMethod()));
  }

  /** Leaves out what was not chosen. */
  private static Boolean chosen(boolean option) {
    return option ? Boolean.TRUE : null;
  }

  /** The percentages from which a target counts as partly reached and as reached. */
  public record ThresholdsRecord(BigDecimal partly, BigDecimal reached) {

    static ThresholdsRecord of(Thresholds thresholds) {
      return new ThresholdsRecord(thresholds.partly(), thresholds.reached());
    }
  }
}
