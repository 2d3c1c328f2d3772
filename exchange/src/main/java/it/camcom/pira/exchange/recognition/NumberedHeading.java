package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.text.Markup;
import java.util.Optional;

/**
 * A mission or programme by number and name, in any spelling: "Missione 011 – “Competitività…”",
 * "11 – Competitività…", "Missione 11) "Competitività…"".
 *
 * @param number of up to three digits; of a full code the last
 */
record NumberedHeading(int number, String name) {

  private static final int MAX_DIGITS = 3;
  private static final String AROUND = " \t–-—:.,;)(\"“”„«»'’*";

  /** @param noun that may precede the number */
  static Optional<NumberedHeading> of(String text, String noun) {
    var bare = strip(Markup.plain(text).text());
    if (Words.of(bare).startsWith(noun + " ") && bare.length() > noun.length()) {
      bare = strip(bare.substring(noun.length()));
    }
    int digits = digits(bare);
    if (digits == 0 || digits > MAX_DIGITS) {
      return Optional.empty();
    }
    int number = Integer.parseInt(bare.substring(0, digits));
    var rest = bare.substring(digits);
    if (rest.startsWith(".") && digits(rest.substring(1)) == MAX_DIGITS) {
      return of(rest.substring(1), noun);
    }
    return Optional.of(new NumberedHeading(number, strip(rest)));
  }

  private static int digits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  String threeDigits() {
    return "%03d".formatted(number);
  }
}
