package it.camcom.pira.domain.catalogue;

import java.util.regex.Pattern;

/** The code of a ministerial programme, such as {@code 011.005}: mission, dot, programme. */
public record ProgrammeCode(String code) implements Comparable<ProgrammeCode> {

  public static final String PATTERN = "^\\d{3}\\.\\d{3}$";

  private static final Pattern CODE = Pattern.compile(PATTERN);

  /**
   * @throws IllegalArgumentException unless the code is three digits, a dot, and three digits
   */
  public ProgrammeCode {
    if (!isOne(code)) {
      throw new IllegalArgumentException("not a programme code: " + code);
    }
  }

  /** Whether the text is a programme code. */
  public static boolean isOne(String text) {
    return text != null && CODE.matcher(text).matches();
  }

  /** Builds the code from the numbers as documents write them: 11 and 5, or 011 and 005. */
  public static ProgrammeCode of(int mission, int programme) {
    return new ProgrammeCode("%03d.%03d".formatted(mission, programme));
  }

  /** The three digits of the mission. */
  public String mission() {
    return code.substring(0, 3);
  }

  /** The three digits of the programme within its mission. */
  public String programme() {
    return code.substring(4);
  }

  @Override
  public int compareTo(ProgrammeCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
