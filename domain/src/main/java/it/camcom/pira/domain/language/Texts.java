package it.camcom.pira.domain.language;

/** Bounds of texts. Code that takes a text from outside checks them and names the place. */
public final class Texts {

  /** The most characters of a name, title or formula. */
  public static final int MAX_LINE = 2_000;

  /** The most characters of a description or section. */
  public static final int MAX_TEXT = 100_000;

  private Texts() {}

  /** Whether PostgreSQL can store the text: it takes neither U+0000 nor an unpaired surrogate. */
  public static boolean canBeKept(String text) {
    return text.codePoints()
        .noneMatch(
            character -> character == 0 || Character.getType(character) == Character.SURROGATE);
  }

  /** Whether a name can be shown in one line: it has no line breaks and no control characters. */
  public static boolean isOneLine(String text) {
    return text.codePoints()
        .noneMatch(
            character ->
                Character.isISOControl(character)
                    || Character.getType(character) == Character.LINE_SEPARATOR
                    || Character.getType(character) == Character.PARAGRAPH_SEPARATOR);
  }

  /**
   * @throws IllegalArgumentException if the text is blank or longer than {@link #MAX_LINE}
   */
  public static void requireLine(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
    requireBounded(what, text, MAX_LINE);
  }

  /**
   * @throws IllegalArgumentException if the text is longer than {@code max} characters
   */
  public static void requireBounded(String what, String text, int max) {
    if (text.length() > max) {
      throw new IllegalArgumentException(what + " is longer than " + max + " characters");
    }
  }
}
