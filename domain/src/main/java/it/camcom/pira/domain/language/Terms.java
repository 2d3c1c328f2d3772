package it.camcom.pira.domain.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The Italian words for what the code names in English, for screens, paper and messages alike. */
public final class Terms {

  private static final Sentences TERMS = Sentences.beside(Terms.class, "terms");
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm:ss").withZone(ZoneId.of("Europe/Rome"));

  private Terms() {}

  /** The term for a constant, such as "Realizzazione fisica". */
  public static String of(Enum<?> constant) {
    return TERMS.of(constant);
  }

  /** A whole sentence; numbers among the arguments are written as they are, without grouping. */
  public static String sentence(String key, Object... arguments) {
    return TERMS.of(key, arguments);
  }

  /** "sì" or "no". */
  public static String answer(boolean yes) {
    return TERMS.of("Answer." + yes);
  }

  /** The term for what storage calls so, be it a table, a column or a constant; else its name. */
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

  /** "30/09/2020, 16:05:12", by the clocks of Italy. */
  public static String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
