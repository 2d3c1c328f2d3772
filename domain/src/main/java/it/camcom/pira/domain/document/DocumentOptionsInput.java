package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;
import java.util.Optional;

/** The input of a document's options; those left out are off. */
public record DocumentOptionsInput(
    Weighting means,
    ThresholdsInput thresholds,
    Boolean proRata,
    Boolean notes,
    Boolean lastValues,
    Boolean withoutMethod) {

  /** Returns the options, or nothing if there is a fault. */
  DocumentOptions check(Fields fields) {
    if (thresholds != null) {
      thresholds.check(fields);
    }
    return fields.ifSound(
        () ->
            new DocumentOptions(
                Optional.ofNullable(means),
                Optional.ofNullable(thresholds).map(ThresholdsInput::made),
                Boolean.TRUE.equals(proRata),
                Boolean.TRUE.equals(notes),
                Boolean.TRUE.equals(lastValues),
                Boolean.TRUE.equals(withoutMethod)));
  }

  /** The percentages from which a target counts as partly reached and as reached. */
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
