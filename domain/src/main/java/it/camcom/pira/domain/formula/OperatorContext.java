package it.camcom.pira.domain.formula;

/** The surroundings of a sign in a text. */
record OperatorContext(String text, int at) {

  /** The most digits of a number that a formula states. */
  private static final int MAX_DIGITS = 9;

  static OperatorContext of(String text, int at) {
    return new OperatorContext(text, at);
  }

  boolean isBlankBefore() {
    return before() == ' ';
  }

  boolean isBlankAfter() {
    return after() == ' ';
  }

  /** Whether only blanks stand before or after. */
  boolean isAtAnEnd() {
    return text.substring(0, at).isBlank() || text.substring(at + 1).isBlank();
  }

  boolean isBetweenDigits() {
    return Character.isDigit(before()) && Character.isDigit(after());
  }

  /** Whether a letter that stands for a quantity is on each side, as in "A/B" and "(A-B)". */
  boolean isBetweenLetters() {
    return Character.isUpperCase(before())
        && isEdge(at - 2)
        && Character.isUpperCase(after())
        && isEdge(at + 2);
  }

  private boolean isEdge(int place) {
    return place < 0 || place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
  }

  /** The sign with the letters on both sides of it. */
  String word() {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  boolean touchesBrackets() {
    return isBracketBefore() || isBracketAfter();
  }

  boolean isBracketBefore() {
    return ")]".indexOf(nextBefore()) >= 0;
  }

  boolean isBracketAfter() {
    return "([".indexOf(nextAfter()) >= 0;
  }

  /** Whether the neighbour of the sign, on either side, is a whole number. */
  boolean isByNumber() {
    return isNumber(isBlankBefore() ? at - 2 : at - 1, -1)
        || isNumber(isBlankAfter() ? at + 2 : at + 1, 1);
  }

  private boolean isNumber(int from, int step) {
    int place = from;
    while (isDigit(place) && Math.abs(place - from) <= MAX_DIGITS) {
      place += step;
    }
    return place != from && !isDigit(place) && isEdge(place) && !isDecimal(place, step);
  }

  /** Such as the comma of "1,5" and the point of "1.000". */
  private boolean isDecimal(int place, int step) {
    return place >= 0
        && place < text.length()
        && ",.".indexOf(text.charAt(place)) >= 0
        && isDigit(place + step);
  }

  private boolean isDigit(int place) {
    return place >= 0
        && place < text.length()
        && text.charAt(place) >= '0'
        && text.charAt(place) <= '9';
  }

  /** Whether no letter is next to the sign. */
  boolean standsAlone() {
    return !isAtAnEnd() && !Character.isLetter(before()) && !Character.isLetter(after());
  }

  private char before() {
    return at == 0 ? ' ' : text.charAt(at - 1);
  }

  private char after() {
    return at == text.length() - 1 ? ' ' : text.charAt(at + 1);
  }

  private char nextBefore() {
    return isBlankBefore() && at > 1 ? text.charAt(at - 2) : before();
  }

  private char nextAfter() {
    return isBlankAfter() && at < text.length() - 2 ? text.charAt(at + 2) : after();
  }
}
