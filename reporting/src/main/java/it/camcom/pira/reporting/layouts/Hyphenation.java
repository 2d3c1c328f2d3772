package it.camcom.pira.reporting.layouts;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hyphenates Italian words that are too long for a narrow column, at the end of a syllable (mainly
 * UNI 6461:1997).
 */
final class Hyphenation {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String VOWELS = "aeiouàèéìíòóùú";

  private Hyphenation() {}

  /** @param letters that fit in a line */
  static String divided(String text, int letters) {
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(word(word.group(), letters)));
  }

  private static String word(String word, int letters) {
    if (word.length() <= letters) {
      return word;
    }
    for (int at = letters - 1; at > 1; at--) {
      if (begins(word.toLowerCase(Locale.ITALIAN), at)) {
        return word.substring(0, at) + "-\n" + word(word.substring(at), letters);
      }
    }
    return word;
  }

  /** Whether a syllable begins at a consonant: those that can begin a word stay together. */
  private static boolean begins(String word, int at) {
    if (vowel(word, at) || at + 1 >= word.length()) {
      return false;
    }
    return vowel(word, at - 1) ? !closes(word, at) : closes(word, at - 1) && !closes(word, at);
  }

  /** Whether a consonant before another ends a syllable. */
  private static boolean closes(String word, int at) {
    char one = word.charAt(at);
    char next = word.charAt(at + 1);
    if (vowel(word, at + 1)) {
      return false;
    }
    boolean liquid = "lr".indexOf(next) >= 0 && "lrmn".indexOf(one) < 0;
    boolean single = next == 'h' || (one == 'g' && next == 'n') || (one == 's' && next != 's');
    return !liquid && !single;
  }

  private static boolean vowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
