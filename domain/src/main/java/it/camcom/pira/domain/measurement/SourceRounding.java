package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How a document printed a value that may have been more precise.
 *
 * @param halfUnit half of the last printed digit: the value differed by less than this from what is
 *     printed; zero for a number printed in full, such as a count
 * @param performance the percentage printed beside it, with its decimals
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
