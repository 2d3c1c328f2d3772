package it.camcom.pira.domain.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The signs of operations in a text, outside its brackets. In Italian texts a slash, a hyphen or a
 * plus is more often part of a name than an operation.
 *
 * @param all those taken for operations, in order
 * @param hasClear whether some are unambiguous
 * @param isLikely whether some could be part of a name
 * @param isUnsure whether some cannot be decided
 */
record OperatorScanner(List<Sign> all, boolean hasClear, boolean isLikely, boolean isUnsure) {

  private static final Set<String> ABBREVIATIONS =
      Set.of("e/o", "o/e", "si/no", "sì/no", "c/o", "c/c", "s/n", "n/a", "n/d", "i/o");

  /** The begin and end of a sign, and which of + - * / it is. */
  record Sign(int from, int to, char symbol) {

    boolean isAdditive() {
      return symbol == '+' || symbol == '-';
    }
  }

  /** How certainly a sign is an operation. */
  private enum Kind {
    CLEAR,
    TIGHT,
    DASH,
    DOUBTFUL,
    NONE
  }

  /**
   * @param isPart whether a division is expected
   * @param inBrackets whether brackets enclosed the text, as they seldom enclose names
   */
  static OperatorScanner of(String text, boolean isPart, boolean inBrackets) {
    var clear = new ArrayList<Sign>();
    var tight = new ArrayList<Sign>();
    var dashes = new ArrayList<Sign>();
    boolean unsure = false;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      unsure |= depth < 0;
      var sign = new Sign(i, i + 1, symbol(c));
      switch (depth == 0 ? kind(text, i, isPart) : Kind.NONE) {
        case CLEAR -> clear.add(sign);
        case TIGHT -> tight.add(sign);
        case DASH -> dashes.add(sign);
        case DOUBTFUL -> unsure = true;
        case NONE -> {}
      }
    }
    return weighed(clear, tight, dashes, isPart, inBrackets, unsure || depth != 0);
  }

  private static OperatorScanner weighed(
      List<Sign> clear,
      List<Sign> tight,
      List<Sign> dashes,
      boolean isPart,
      boolean inBrackets,
      boolean unsure) {
    var all = new ArrayList<>(clear);
    boolean divided = clear.stream().anyMatch(sign -> sign.symbol() == '/');
    var slashes = tight.stream().filter(sign -> !sign.isAdditive()).toList();
    boolean doubtful = unsure;
    if (!divided && !slashes.isEmpty()) {
      doubtful |= slashes.size() > 1 || !(isPart || inBrackets);
      all.addAll(slashes);
    }
    tight.stream().filter(Sign::isAdditive).forEach(all::add);
    if (!dashes.isEmpty()) {
      doubtful |= all.isEmpty() && !inBrackets;
      all.addAll(dashes);
    }
    all.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return new OperatorScanner(
        List.copyOf(all), !clear.isEmpty(), all.size() > clear.size(), doubtful);
  }

  /** Whether one matching pair of brackets encloses the whole text. */
  static boolean isBracketed(String text) {
    if (text.length() < 2 || "([".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i == text.length() - 1;
      }
    }
    return false;
  }

  private static char symbol(char c) {
    return switch (c) {
      case '×', '*', 'x', 'X' -> '*';
      case '÷' -> '/';
      case '–', '−' -> '-';
      default -> c;
    };
  }

  private static Kind kind(String text, int at, boolean isPart) {
    return switch (text.charAt(at)) {
      case '/' -> slash(text, at, isPart);
      case '÷', '×' -> Kind.CLEAR;
      case '*' -> at == text.length() - 1 ? Kind.NONE : Kind.CLEAR;
      case '+' -> plus(text, at);
      case '-', '–', '−' -> dash(text, at);
      case 'x', 'X' -> times(text, at);
      default -> Kind.NONE;
    };
  }

  private static Kind slash(String text, int at, boolean isPart) {
    var around = OperatorContext.of(text, at);
    if (around.isAtAnEnd()) {
      return Kind.DOUBTFUL;
    }
    if (ABBREVIATIONS.contains(around.word().toLowerCase(Locale.ITALIAN))
        || around.isBetweenDigits()) {
      return Kind.NONE;
    }
    if (around.touchesBrackets() || around.isBetweenLetters() || around.isByNumber()) {
      return Kind.CLEAR;
    }
    if (!around.isBlankBefore() && !around.isBlankAfter()) {
      return Kind.TIGHT;
    }
    return !isPart && OperandScanner.countsOnlyBefore(text, at) ? Kind.DOUBTFUL : Kind.CLEAR;
  }

  private static Kind plus(String text, int at) {
    var around = OperatorContext.of(text, at);
    if (around.isAtAnEnd()) {
      return Kind.DOUBTFUL;
    }
    if (around.isBlankBefore()) {
      return Kind.CLEAR;
    }
    return around.isBlankAfter() || around.isByNumber() ? Kind.DOUBTFUL : Kind.TIGHT;
  }

  private static Kind dash(String text, int at) {
    var around = OperatorContext.of(text, at);
    if (around.isAtAnEnd()) {
      return Kind.NONE;
    }
    if (around.isBetweenLetters() || (around.isBracketBefore() && around.isBracketAfter())) {
      return Kind.CLEAR;
    }
    if (around.isBlankBefore() != around.isBlankAfter()) {
      return Kind.DOUBTFUL;
    }
    if (!around.isBlankBefore()) {
      return Kind.NONE;
    }
    return text.charAt(at) == '−' ? Kind.CLEAR : Kind.DASH;
  }

  private static Kind times(String text, int at) {
    var around = OperatorContext.of(text, at);
    if (!around.standsAlone() || around.isBetweenDigits()) {
      return Kind.NONE;
    }
    return around.isByNumber() ? Kind.CLEAR : Kind.DOUBTFUL;
  }
}
