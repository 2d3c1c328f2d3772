package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import java.math.BigDecimal;

/** What is expected of an indicator, and what is then measured on it. */
public sealed interface Value {

  /** A count, a percentage or a sum of euro; the kind of the measure tells which. */
  record Amount(BigDecimal number) implements Value {

    public Amount {
      requireFits(number);
      number = ItalianNumbers.normal(number);
    }
  }

  /** Some out of a known whole ("4 su 8"), kept in two so that chambers can be added up. */
  record Share(BigDecimal part, BigDecimal whole) implements Value {

    public Share {
      requireFits(part);
      requireFits(whole);
      if (part.signum() < 0 || whole.signum() <= 0) {
        throw new IllegalArgumentException("not a part of a whole");
      }
      part = ItalianNumbers.normal(part);
      whole = ItalianNumbers.normal(whole);
    }
  }

  /** Done or not, in the words used: "si", "no", "realizzato", "1". */
  record YesNo(boolean yes, String wording) implements Value {

    public YesNo {
      Texts.requireLine("wording", wording);
    }
  }

  /** A level of the scale of the measure. */
  record Level(String level) implements Value {

    public Level {
      Texts.requireLine("level", level);
    }
  }

  static Amount amount(String number) {
    return new Amount(new BigDecimal(number));
  }

  private static void requireFits(BigDecimal number) {
    if (!ItalianNumbers.fits(number)) {
      throw new IllegalArgumentException("number too large or too fine");
    }
  }
}
