package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One of the numbers from which a value follows.
 *
 * @param name as in the formula; blank where it names none
 */
public record Quantity(String name, BigDecimal value) {

  public Quantity {
    Objects.requireNonNull(name, "name");
    value = ItalianNumbers.normal(value);
  }
}
