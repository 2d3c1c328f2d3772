package it.camcom.pira.domain.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The Italian words for the English names in code, for screens, print and messages alike. */
public final class Terms {

  private static final Sentences TERMS = Sentences.beside(Terms.class, "terms");
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm:ss").withZone(ZoneId.of("Europe/Rome"));

  private Terms() {}

  /** Returns the term of a constant, such as "Realizzazione fisica". */
  public static String of(Enum<?> constant) {
    return TERMS.of(constant);
  }

  /** Formats a whole sentence. Numbers among the arguments are not grouped. */
  public static String sentence(String key, Object... arguments) {
    return TERMS.of(key, arguments);
  }

  /** "sì" or "no". */
  public static String answer(boolean yes) {
    return TERMS.of("Answer." + yes);
  }

  /**
   * Returns the term for a name in storage, be it a table, a column or a constant; the name itself
   * if there is none.
   */
  public static String stored(String kind, String name) {
    var key = kind + "." + name;
    return TERMS.has(key) ? TERMS.of(key) : name;
  }

  /** "30 settembre 2020". */
  public static String longDate(LocalDate date) {
    return LONG_DATE.format(date);
  }

  /** "30/09/2020". */
  public static String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  /** "30/09/2020, 16:05:12", in Italian time. */
  public static String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
