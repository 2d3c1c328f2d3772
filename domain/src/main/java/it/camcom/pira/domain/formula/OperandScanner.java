package it.camcom.pira.domain.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A division expressed in words: "rapporto tra A e B", "A su B".
 *
 * @param isLikely whether the words could mean something else
 */
record OperandScanner(String part, String whole, boolean isLikely) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern RATIO =
      Pattern.compile("^(?:il )?rapporto (?:percentuale )?(?:tra|fra) ", FLAGS);
  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:percentuale|incidenza|quota)(?: percentuale)?"
              + " (?:di |del |della |dei |degli |delle |dell[’'])",
          FLAGS);
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:il |lo |la |i |gli |le |l[’'])", FLAGS);
  private static final Pattern COUNT =
      Pattern.compile("^(?:n[.°]|n\\.ro|nr\\.?|n° |numero |totale )", FLAGS);
  private static final Pattern PERCENT_BEFORE = Pattern.compile("^% (?:di )?", FLAGS);
  private static final Pattern PERCENT_AFTER =
      Pattern.compile(" ?(?:\\(%\\)|\\(in %\\)|in %|%)$", FLAGS);

  /** Returns the division; empty unless the text expresses exactly one. */
  static Optional<OperandScanner> of(String text, boolean isPart) {
    var ratio = RATIO.matcher(text);
    return ratio.find() ? between(text.substring(ratio.end())) : outOf(text, isPart);
  }

  private static Optional<OperandScanner> between(String text) {
    var places = places(text, " e ");
    var before =
        places.size() == 1
            ? places
            : places.stream().filter(place -> isNoun(text.substring(place + 3))).toList();
    return before.size() == 1
        ? Optional.of(
            new OperandScanner(
                withoutArticle(text.substring(0, before.get(0))),
                withoutArticle(text.substring(before.get(0) + 3)),
                places.size() > 1))
        : Optional.empty();
  }

  private static boolean isNoun(String text) {
    return ARTICLE.matcher(text).find() || COUNT.matcher(text).find();
  }

  private static Optional<OperandScanner> outOf(String text, boolean isPart) {
    var places = places(text, " su ");
    var total = places(text, " sul totale ");
    if (places.size() + total.size() != 1) {
      return Optional.empty();
    }
    int place = places.isEmpty() ? total.get(0) : places.get(0);
    var part = text.substring(0, place).strip();
    var whole = text.substring(place + (places.isEmpty() ? " sul ".length() : " su ".length()));
    boolean counts = COUNT.matcher(whole.strip()).find();
    return isPart || (counts && COUNT.matcher(part).find())
        ? Optional.of(
            new OperandScanner(
                SHARE.matcher(part).replaceFirst(""), withoutArticle(whole.strip()), !counts))
        : Optional.empty();
  }

  /** Whether the text contains a word that expresses a division. */
  static boolean mayDivide(String text) {
    return statesRatio(text)
        || !places(text, " su ").isEmpty()
        || !places(text, " sul totale ").isEmpty();
  }

  static boolean statesRatio(String text) {
    return RATIO.matcher(text).find();
  }

  /** Returns what follows "rapporto tra", where signs express the rest. */
  static String afterRatio(String text) {
    return RATIO.matcher(text).replaceFirst("");
  }

  /** Returns the text without the sign that turns the whole into a percentage. */
  static String withoutPercent(String text) {
    return PERCENT_AFTER
        .matcher(PERCENT_BEFORE.matcher(text).replaceFirst(""))
        .replaceFirst("")
        .strip();
  }

  /**
   * Whether the text names a count before the place and none after it, as in "n. eventi /
   * iniziative".
   */
  static boolean countsOnlyBefore(String text, int place) {
    return COUNT.matcher(text.substring(0, place).strip()).find()
        && !COUNT.matcher(text.substring(place + 1).strip()).find();
  }

  /** Returns a name without separators around it. */
  static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && " -–•".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " .,;:".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to);
  }

  private static String withoutArticle(String text) {
    return ARTICLE.matcher(text.strip()).replaceFirst("");
  }

  /** Returns the positions of a word outside brackets. */
  private static List<Integer> places(String text, String word) {
    var places = new ArrayList<Integer>();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && text.regionMatches(true, i, word, 0, word.length())) {
        places.add(i);
      }
    }
    return places;
  }
}
