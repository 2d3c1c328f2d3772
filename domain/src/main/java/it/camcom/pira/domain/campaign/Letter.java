package it.camcom.pira.domain.campaign;

import java.util.regex.Pattern;

/**
 * A letter to one person. Each header value is one line, so that a name cannot inject headers.
 *
 * @param id identifies a letter that arrives twice
 */
public record Letter(String id, String address, String name, String subject, String text) {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

  /**
   * @throws IllegalArgumentException if a header value has more than one line, or the address is
   *     not valid
   */
  public Letter {
    if (!isAddress(address) || !isLine(name) || !isLine(subject) || !isLine(id)) {
      throw new IllegalArgumentException("not the head of a letter");
    }
  }

  /** Whether the text is a mail address. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** Returns the text as one line. */
  public static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isLine(String text) {
    return text.equals(line(text));
  }
}
