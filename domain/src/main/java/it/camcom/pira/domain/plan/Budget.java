package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import java.math.BigDecimal;
import java.util.Optional;

/** The resources of a programme: an amount, or the reason why there is none. */
public sealed interface Budget {

  /** The greatest amount in euro, as text for programs. */
  String MAX = "999999999999999.99";

  /** An amount in euro, not negative, with at most two decimals. */
  record Amount(BigDecimal euro) implements Budget {

    public Amount {
      if (!isAmount(euro)) {
        throw new IllegalArgumentException("not an amount of euro and cents");
      }
      euro = euro.setScale(2);
    }
  }

  /** A reason why there is no amount, such as "Attività realizzate con risorse interne". */
  record NoAmount(String reason) implements Budget {

    public NoAmount {
      Texts.requireLine("reason", reason);
    }
  }

  /** Resources are not stated. */
  record NotStated() implements Budget {}

  /** Whether a number can be an amount: not negative, at most two decimals, up to {@link #MAX}. */
  static boolean isAmount(BigDecimal number) {
    return number.signum() >= 0
        && number.stripTrailingZeros().scale() <= 2
        && ItalianNumbers.fits(number);
  }

  /** The amount in euro; empty when none is stated, which is not the same as zero. */
  default Optional<BigDecimal> amount() {
    return this instanceof Amount stated ? Optional.of(stated.euro()) : Optional.empty();
  }
}
