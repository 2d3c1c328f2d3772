package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value as somebody enters it: a number, a part of a whole, yes or no, or a level.
 *
 * @param whole of which the number is a part
 * @param wording the words used for yes or no; «si» and «no» where there are none
 */
public record ValueInput(
    BigDecimal number, BigDecimal whole, Boolean yes, String level, String wording) {

  /** Characters of a level, and of the words used for yes or no. */
  public static final int MAX_WORDS = Texts.MAX_LINE;

  /** The value, unless a fault of it stands in the way, each noted under its field. */
  public Optional<Value> check(Fields fields, String field) {
    long given = Stream.of(number, yes, level).filter(one -> one != null).count();
    boolean sound =
        Fields.all(
            fields.require(given == 1 && (whole == null || isShare()), field, "value"),
            isKept(fields, field + ".number", number),
            isKept(fields, field + ".whole", whole),
            isWords(fields, field + ".level", level),
            isWords(fields, field + ".wording", wording));
    return sound ? Optional.of(value()) : Optional.empty();
  }

  private boolean isShare() {
    return number != null && number.signum() >= 0 && whole.signum() > 0;
  }

  private static boolean isKept(Fields fields, String field, BigDecimal number) {
    return fields.require(number == null || ItalianNumbers.fits(number), field, "number");
  }

  private static boolean isWords(Fields fields, String field, String words) {
    return fields.require(
        words == null || (!words.isBlank() && words.length() <= MAX_WORDS),
        field,
        "text",
        MAX_WORDS);
  }

  private Value value() {
    if (whole != null) {
      return new Value.Share(number, whole);
    }
    if (number != null) {
      return new Value.Amount(number);
    }
    return yes == null ? new Value.Level(level) : new Value.YesNo(yes, words());
  }

  private String words() {
    if (wording != null) {
      return wording;
    }
    return yes ? "si" : "no";
  }
}
