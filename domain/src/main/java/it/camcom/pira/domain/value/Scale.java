package it.camcom.pira.domain.value;

import it.camcom.pira.domain.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The levels of an ordinal measure, from the worst to the best, 2 to 20 of them. */
public record Scale(List<String> levels) {

  public static final int MIN_LEVELS = 2;
  public static final int MAX_LEVELS = 20;

  /** The levels of customer surveys. */
  public static final Scale OF_JUDGEMENT =
      new Scale(List.of("insufficiente", "sufficiente", "buono", "ottimo"));

  public Scale {
    levels = levels.stream().map(Scale::normal).toList();
    if (!isOne(levels)) {
      throw new IllegalArgumentException("a scale has 2 to 20 different levels");
    }
  }

  /** Whether the words can be the levels of a scale. */
  public static boolean isOne(List<String> words) {
    return words.size() >= MIN_LEVELS
        && words.size() <= MAX_LEVELS
        && words.stream()
            .allMatch(word -> word != null && !word.isBlank() && word.length() <= Texts.MAX_LINE && Texts.isOneLine(word))
        && words.stream().map(Scale::normal).distinct().count() == words.size();
  }

  /** The rank of a level, 0 for the worst; empty for a word that is not on the scale. */
  public OptionalInt rank(String level) {
    int index = levels.indexOf(normal(level));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  private static String normal(String level) {
    return level.strip().toLowerCase(Locale.ITALIAN);
  }
}
