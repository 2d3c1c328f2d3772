package it.camcom.pira.domain.chamber;

import it.camcom.pira.domain.language.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The office that answers for a programme (centro di responsabilità), identified by its name within
 * the chamber. Required by DPCM 18/9/2012 art. 4.
 *
 * @param name without blanks at its ends, and with single ones inside
 */
public record ResponsibilityCentre(String name) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  public ResponsibilityCentre {
    name = spelt(name);
    Texts.requireLine("centre", name);
  }

  /** Whether a text can be the name of a centre. */
  public static boolean isName(String text) {
    return !spelt(text).isEmpty() && spelt(text).length() <= Texts.MAX_LINE;
  }

  private static String spelt(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Whether both are one centre: spellings that differ by case or blanks are one name. */
  public boolean isSame(ResponsibilityCentre other) {
    return key().equals(other.key());
  }

  /** What all spellings of the name have in common. */
  public String key() {
    return name.toLowerCase(Locale.ROOT);
  }
}
