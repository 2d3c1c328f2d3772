package it.camcom.pira.api.plan;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The fields of a form as they are looked through; each fault is named after its field. */
final class Fields {

  private final Faults faults = new Faults();

  boolean require(boolean condition, String field, String sentence, Object... arguments) {
    return faults.require(condition, field, sentence, arguments);
  }

  /** A text that has to be there, of one line at most. */
  String line(String field, String text) {
    faults.require(isLine(text), field, "text", Texts.MAX_LINE);
    return text;
  }

  /** A text that may be left out or empty. */
  Optional<String> lineIfAny(String field, String text) {
    return Optional.ofNullable(text)
        .filter(given -> !given.isBlank())
        .map(given -> line(field, given));
  }

  /** A text that may be empty. */
  String bounded(String field, String text, int max) {
    faults.require(text == null || text.length() <= max, field, "tooLong", max);
    return text == null ? "" : text;
  }

  /** The constant of that name; null, and a fault, where there is none. */
  <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
    var found =
        Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    faults.require(found.isPresent(), field, name == null ? "required" : "unknownConstant");
    return found.orElse(null);
  }

  <E extends Enum<E>> Optional<E> constantIfAny(Class<E> type, String field, String name) {
    return Optional.ofNullable(name).map(given -> constant(type, field, given));
  }

  /** A number that can be kept. */
  BigDecimal number(String field, BigDecimal number) {
    if (faults.require(number != null, field, "required")) {
      faults.require(ItalianNumbers.fits(number), field, "number");
    }
    return number;
  }

  /** A list, empty where none was sent, of at most so many and without gaps. */
  <T> List<T> list(String field, List<T> sent, int max) {
    var list = sent == null ? List.<T>of() : sent;
    faults.require(list.size() <= max, field, "tooMany", max);
    faults.require(list.stream().allMatch(one -> one != null), field, "required");
    return list;
  }

  /** A piece of the part; null while a fault stands in the way, which says why. */
  <T> T ifSound(Supplier<T> piece) {
    return faults.areNone() ? piece.get() : null;
  }

  /**
   * What the form asks for.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput naming every fault
   */
  <T> T made(Supplier<T> part) {
    return faults.unless(part);
  }

  private static boolean isLine(String text) {
    return text != null && !text.isBlank() && text.length() <= Texts.MAX_LINE;
  }
}
