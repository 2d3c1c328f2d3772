package it.camcom.pira.domain.campaign;

import java.util.regex.Pattern;

/**
 * A letter to one person. What goes into its head is one line, so that nobody's name can add to it.
 *
 * @param id by which a letter that comes twice is known
 */
public record Letter(String id, String address, String name, String subject, String text) {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

  /**
   * @throws IllegalArgumentException if a part of the head has more than one line, or the address
   *     is none
   */
  public Letter {
    if (!isAddress(address) || !isLine(name) || !isLine(subject) || !isLine(id)) {
      throw new IllegalArgumentException("not the head of a letter");
    }
  }

  /** Whether a letter can go there. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** The text in one line. */
  public static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isLine(String text) {
    return text.equals(line(text));
  }
}
