package it.camcom.pira.reporting.layouts;

import java.util.regex.Pattern;

/** Texts without what a font cannot show, in which no number is parted from its unit. */
final class Printable {

  /** The space in "€ 1.000", "20 %", "3 milioni", "n. 5", "art. 3". */
  private static final Pattern BETWEEN_NUMBER_AND_UNIT =
      Pattern.compile(
          "(?<=€) (?=\\d)|(?<=\\d) (?=(?:%|€|euro\\b|mln\\b|mila\\b|milion|miliard|su \\d))"
              + "|(?<=\\b(?:n\\.|art\\.|[≥≤=<>])) (?=\\d)|(?<=[≥≤=]) (?=\\d)|(?<=\\d su) (?=\\d)");

  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final int BEYOND_LATIN = 0x300;
  private static final int BEYOND_SYMBOLS = 0x2E80;
  private static final int FORMAT = Character.FORMAT;

  private Printable() {}

  /**
   * Replaces control characters by spaces, and characters beyond the font by a sign that shows the
   * loss.
   */
  static String of(String text) {
    return BETWEEN_NUMBER_AND_UNIT.matcher(shown(text)).replaceAll("\u00a0");
  }

  private static String shown(String text) {
    if (text.chars().allMatch(Printable::plain)) {
      return text;
    }
    var printable = new StringBuilder(text.length());
    text.codePoints().forEach(point -> printable.append(shown(point)));
    return printable.toString();
  }

  private static boolean plain(int character) {
    boolean ascii = character >= ' ' && character < 0x7F;
    return ascii || (character >= 0xA0 && character < BEYOND_LATIN);
  }

  private static char shown(int point) {
    if (point == PageFont.DIVISION || point == NO_BREAK_HYPHEN) {
      return '-';
    }
    boolean invisible = Character.isISOControl(point) || Character.getType(point) == FORMAT;
    if (invisible && point != '\n') {
      return ' ';
    }
    return point < BEYOND_SYMBOLS ? (char) point : PageFont.UNKNOWN;
  }
}
