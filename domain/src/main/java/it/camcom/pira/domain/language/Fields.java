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
 * @param place what stands before the name of a field, such as {@code rows[3].}; empty at the top
 */
public record Fields(Faults faults, String place) {

  public Fields(Faults faults) {
    this(faults, "");
  }

  /**
   * What the check of an input answers.
   *
   * @throws InvalidInput naming every fault that it noted
   */
  public static <T> T checked(Function<Fields, T> check) {
    var fields = new Fields(new Faults());
    T sound = check.apply(fields);
    return fields.faults().unless(() -> sound);
  }

  /** The fields of what stands in a field, such as {@code targets.2026}. */
  public Fields in(String field) {
    return new Fields(faults, place + field + ".");
  }

  /** Notes a fault of the field unless the condition holds. */
  public boolean require(boolean condition, String field, String sentence, Object... arguments) {
    return faults.require(condition, place + field, sentence, arguments);
  }

  /** Whether all conditions hold, each of which was looked at. */
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

  /** A text that has to be there, of so many characters at most. */
  public String text(String field, String text, int max) {
    require(text != null && !text.isBlank() && text.length() <= max, field, "text", max);
    return text;
  }

  /** A day that has to be there, in a year that the platform knows. */
  public LocalDate day(String field, LocalDate day) {
    if (require(day != null, field, "required")) {
      require(Years.cover(day), field, "date");
    }
    return day;
  }

  /** A text that may be left out or empty. */
  public Optional<String> lineIfAny(String field, String text) {
    return Optional.ofNullable(text)
        .filter(given -> !given.isBlank())
        .map(given -> line(field, given));
  }

  /** A text that may be empty. */
  public String bounded(String field, String text, int max) {
    require(text == null || text.length() <= max, field, "tooLong", max);
    return text == null ? "" : text;
  }

  /** The constant of that name; null, and a fault, where there is none. */
  public <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
    var found =
        Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    require(found.isPresent(), field, name == null ? "required" : "unknownConstant");
    return found.orElse(null);
  }

  public <E extends Enum<E>> Optional<E> constantIfAny(Class<E> type, String field, String name) {
    return Optional.ofNullable(name).map(given -> constant(type, field, given));
  }

  /** A number that can be kept. */
  public BigDecimal number(String field, BigDecimal number) {
    if (require(number != null, field, "required")) {
      require(ItalianNumbers.fits(number), field, "number");
    }
    return number;
  }

  /** A list, empty where none was sent, of at most so many and without gaps. */
  public <T> List<T> list(String field, List<T> sent, int max) {
    var list = sent == null ? List.<T>of() : sent;
    require(list.size() <= max, field, "tooMany", max);
    require(list.stream().allMatch(one -> one != null), field, "required");
    return list;
  }

  /**
   * What some of the fields make together; empty if one of them is at fault.
   *
   * @param reading checks these fields, and answers what makes them one
   */
  public <T> Optional<T> make(Function<Fields, Supplier<T>> reading) {
    int before = faults.count();
    var made = reading.apply(this);
    return faults.count() == before ? Optional.of(made.get()) : Optional.empty();
  }

  /** A piece of the part; null while a fault stands in the way, which says why. */
  public <T> T ifSound(Supplier<T> piece) {
    return faults.areNone() ? piece.get() : null;
  }
}
