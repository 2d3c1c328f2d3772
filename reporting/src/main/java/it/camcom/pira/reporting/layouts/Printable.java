package it.camcom.pira.reporting.layouts;

/** Removes from texts what a font cannot show. */
final class Printable {

  private static final char UNKNOWN = '\uFFFD';
  private static final int BEYOND_LATIN = 0x300;
  private static final int BEYOND_SYMBOLS = 0x2E80;
  private static final int FORMAT = Character.FORMAT;

  private Printable() {}

  /**
   * Replaces control characters by spaces, and characters beyond the font by a sign that shows the
   * loss.
   */
  static String of(String text) {
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
    boolean invisible = Character.isISOControl(point) || Character.getType(point) == FORMAT;
    if (invisible && point != '\n') {
      return ' ';
    }
    return point < BEYOND_SYMBOLS ? (char) point : UNKNOWN;
  }
}
