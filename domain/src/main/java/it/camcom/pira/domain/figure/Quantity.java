package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One of the numbers that a value follows from.
 *
 * @param name as the formula says it; blank where it names none
 */
public record Quantity(String name, BigDecimal value) {

  public Quantity {
    Objects.requireNonNull(name, "name");
    value = ItalianNumbers.normal(value);
  }
}
