package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.ItalianNumbers;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number.
 *
 * @param amount unrounded; 64.21 for 64,21%
 * @param decimals the most shown
 */
public record NumberCell(BigDecimal amount, int decimals, Unit unit) implements Cell {

  private static final int CENTS = 2;

  public NumberCell {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
  }

  static NumberCell count(int count) {
    return new NumberCell(BigDecimal.valueOf(count), 0, Unit.NONE);
  }

  static NumberCell euro(BigDecimal amount) {
    return new NumberCell(amount, CENTS, Unit.EURO);
  }

  /**
   * A whole per cent.
   *
   * @param share from 0 to 1
   */
  static NumberCell percent(BigDecimal share) {
    return new NumberCell(share.movePointRight(2), 0, Unit.PERCENT);
  }

  @Override
  public String text() {
    return switch (unit) {
      case NONE -> ItalianNumbers.atMost(decimals, amount);
      case PERCENT -> ItalianNumbers.percent(decimals, amount);
      case EURO -> ItalianNumbers.euro(amount);
    };
  }

  @Override
  public Optional<NumberCell> number() {
    return Optional.of(this);
  }

  /** The unit written beside the number. */
  public enum Unit {
    /** None: a unit, if there is one, has a column of its own. */
    NONE,
    PERCENT,
    EURO
  }
}
