package it.camcom.pira.domain.language;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the words of texts without case, accents, quotes and punctuation. */
public final class Words {

  private static final char FIRST_ACCENTED = '\u0080';

  private Words() {}

  /**
   * Returns the words with one space between them: "Centro di Responsabilità:" gives "centro di
   * responsabilità" without its accent.
   */
  public static String of(String text) {
    var decomposed = withoutAccents(text).toLowerCase(Locale.ITALIAN);
    var words = new StringBuilder(decomposed.length());
    boolean between = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (between && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(c);
        between = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        between = true;
      }
    }
    return words.toString();
  }

  private static String withoutAccents(String text) {
    boolean plain = text.chars().allMatch(c -> c < FIRST_ACCENTED);
    return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /** Returns each word once. */
  public static Set<String> set(String text) {
    return new LinkedHashSet<>(List.of(of(text).split(" ", -1)));
  }
}
