package it.camcom.pira.domain.value;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.language.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input of a value: a number, a part of a whole, yes or no, a level, or a day.
 *
 * @param number a number, or the part of a whole
 * @param whole only together with its part
 * @param wording the words used for yes or no; "si" or "no" if there are none
 */
public record ValueInput(
    BigDecimal number, BigDecimal whole, Boolean yes, String level, String wording, LocalDate day) {

  /** The most characters of a level, and of the words used for yes or no. */
  public static final int MAX_WORDS = Texts.MAX_LINE;

  /** Returns the value, or empty after naming every field at fault. */
  public Optional<Value> check(Fields fields, String field) {
    return fields.make(
        own -> {
          long given = Stream.of(number, yes, level, day).filter(one -> one != null).count();
          own.require(given == 1 && (whole == null || isPart()), field, "value");
          checkEach(own.in(field));
          return this::value;
        });
  }

  private boolean isPart() {
    return number != null && number.signum() >= 0;
  }

  private void checkEach(Fields own) {
    if (number != null) {
      own.number("number", number);
    }
    if (whole != null) {
      own.number("whole", whole);
      own.require(whole.signum() > 0, "whole", "whole");
      checkPart(own);
    }
    if (level != null) {
      own.line("level", level);
    }
    own.lineIfAny("wording", wording);
    own.require(day == null || Years.cover(day), "day", "date");
  }

  private void checkPart(Fields own) {
    if (number != null && whole.signum() > 0) {
      own.require(
          number.compareTo(whole) <= 0, "number", "partAboveWhole", shown(number), shown(whole));
    }
  }

  private static String shown(BigDecimal number) {
    return ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number);
  }

  private Value value() {
    if (whole != null) {
      return new Value.Share(number, whole);
    }
    if (number != null) {
      return new Value.Amount(number);
    }
    if (day != null) {
      return new Value.Day(day);
    }
    return yes == null ? new Value.Level(level) : new Value.YesNo(yes, words());
  }

  private String words() {
    if (wording != null && !wording.isBlank()) {
      return wording;
    }
    return yes ? "si" : "no";
  }
}
