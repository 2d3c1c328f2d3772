package it.camcom.pira.domain.language;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks the raw fields of an input one by one. Each fault is named after its field.
 *
 * @param place the prefix of a field's name, such as {@code rows[3].}; empty at the top
 */
public record Fields(Faults faults, String place) {

  public Fields(Faults faults) {
    this(faults, "");
  }

  /**
   * Returns the result of an input's check.
   *
   * @throws InvalidInput naming every fault found
   */
  public static <T> T checked(Function<Fields, T> check) {
    var fields = new Fields(new Faults());
    T sound = check.apply(fields);
    return fields.faults().unless(() -> sound);
  }

  /** The fields inside a field, such as {@code targets.2026}. */
  public Fields in(String field) {
    return new Fields(faults, place + field + ".");
  }

  /** Reports a fault of the field unless the condition holds. */
  public boolean require(boolean condition, String field, String sentence, Object... arguments) {
    return faults.require(condition, place + field, sentence, arguments);
  }

  /** Whether all conditions hold. Evaluates every one of them. */
  public static boolean all(boolean... conditions) {
    boolean hold = true;
    for (boolean condition : conditions) {
      hold = hold && condition;
    }
    return hold;
  }

  /** A name or other short text that has to be there, in one line. */
  public String line(String field, String text) {
    text(field, text, Texts.MAX_LINE);
    return oneLine(field, text);
  }

  /** A text that may be left out, but has no line breaks. */
  public String oneLine(String field, String text) {
    require(text == null || Texts.isOneLine(text), field, "oneLine");
    return text;
  }

  /** Requires a text of at most {@code max} characters. */
  public String text(String field, String text, int max) {
    require(text != null && !text.isBlank() && text.length() <= max, field, "text", max);
    return text;
  }

  /** Requires a day in a year that {@link Years} admits. */
  public LocalDate day(String field, LocalDate day) {
    if (require(day != null, field, "required")) {
      require(Years.cover(day), field, "date");
    }
    return day;
  }

  /** Checks an optional line of text; null and blank are absent. */
  public Optional<String> lineIfAny(String field, String text) {
    return Optional.ofNullable(text)
        .filter(given -> !given.isBlank())
        .map(given -> line(field, given));
  }

  /** Checks a text that may be empty. */
  public String bounded(String field, String text, int max) {
    require(text == null || text.length() <= max, field, "tooLong", max);
    return text == null ? "" : text;
  }

  /** Returns the constant of that name; null, with a fault, if there is none. */
  public <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
    var found =
        Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    require(found.isPresent(), field, name == null ? "required" : "unknownConstant");
    return found.orElse(null);
  }

  public <E extends Enum<E>> Optional<E> constantIfAny(Class<E> type, String field, String name) {
    return Optional.ofNullable(name).map(given -> constant(type, field, given));
  }

  /** Checks a number against the bounds of {@link ItalianNumbers}. */
  public BigDecimal number(String field, BigDecimal number) {
    if (require(number != null, field, "required")) {
      require(ItalianNumbers.fits(number), field, "number");
    }
    return number;
  }

  /** Checks a list of at most {@code max} elements without null; empty where none was sent. */
  public <T> List<T> list(String field, List<T> sent, int max) {
    var list = sent == null ? List.<T>of() : sent;
    require(list.size() <= max, field, "tooMany", max);
    require(list.stream().allMatch(one -> one != null), field, "required");
    return list;
  }

  /**
   * Builds one object from several fields; empty if one of them is at fault.
   *
   * @param reading checks these fields, and returns what builds the object
   */
  public <T> Optional<T> make(Function<Fields, Supplier<T>> reading) {
    int before = faults.count();
    var made = reading.apply(this);
    return faults.count() == before ? Optional.of(made.get()) : Optional.empty();
  }

  /** Returns the piece; null while a fault prevents it. */
  public <T> T ifSound(Supplier<T> piece) {
    return faults.areNone() ? piece.get() : null;
  }
}
