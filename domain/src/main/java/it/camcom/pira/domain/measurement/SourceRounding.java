package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document showed of a value that may have been known more finely.
 *
 * @param halfUnit half of the last printed digit: the value was nearer than this to what is
 *     printed; zero for what is printed in full, such as a count
 * @param performance the percentage that stood beside it, with the decimals it had
 */
public record SourceRounding(BigDecimal halfUnit, Optional<BigDecimal> performance) {

  public SourceRounding {
    Objects.requireNonNull(performance, "performance");
    if (halfUnit.signum() < 0) {
      throw new IllegalArgumentException("negative precision");
    }
    halfUnit = ItalianNumbers.normal(halfUnit);
  }
}
