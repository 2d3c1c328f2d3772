package it.camcom.pira.domain.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads and writes numbers as Italian documents do: {@code 3.960}, {@code 7,9}, {@code 64,21%},
 * {@code € 165.600,00}. One class does both, so that print, page and message agree.
 */
public final class ItalianNumbers {

  /** The most digits before the decimal comma. */
  public static final int MAX_INTEGER_DIGITS = 15;

  /** The most digits after the decimal comma. */
  public static final int MAX_DECIMALS = 6;

  /** The greatest number that the platform stores. */
  public static final String GREATEST = "999999999999999.999999";

  /** The least number that the platform stores. */
  public static final String LEAST = "-" + GREATEST;

  /** The smallest number greater than zero. */
  public static final String STEP = "0.000001";

  private static final Pattern NUMBER =
      Pattern.compile("[-−]?(?:[1-9]\\d{0,2}(?:\\.\\d{3}){1,13}|\\d{1,40})(?:,\\d{1,40})?");
  private static final Pattern HARD_SPACE = Pattern.compile("[\\u00a0\\u202f]");
  private static final int MAX_TEXT = 60;

  private ItalianNumbers() {}

  /**
   * Returns the number in a text, with as many decimals as are written, ignoring a percent or euro
   * sign around it. Empty when the text is not such a number: exponents, {@code NaN}, a decimal
   * point ({@code 0.123}), or dots that do not separate groups of three are not guessed at.
   */
  public static Optional<BigDecimal> parse(String text) {
    if (text.length() > MAX_TEXT) {
      return Optional.empty();
    }
    var bare = bare(text);
    if (!NUMBER.matcher(bare).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.').replace('−', '-')));
  }

  private static String bare(String text) {
    var bare = HARD_SPACE.matcher(text).replaceAll(" ").strip();
    if (bare.startsWith("€")) {
      bare = bare.substring(1).strip();
    } else if (bare.endsWith("€") || bare.endsWith("%")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  /** Whether a number can be stored without loss. */
  public static boolean fits(BigDecimal number) {
    return (long) number.precision() - number.scale() <= MAX_INTEGER_DIGITS
        && number.stripTrailingZeros().scale() <= MAX_DECIMALS;
  }

  /** Returns the number without trailing zeros, so that equal numbers are equal objects. */
  public static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Formats with the number's own decimals, at most {@code decimals}: 9.3 to 0 decimals is "9". */
  public static String atMost(int decimals, BigDecimal number) {
    return format(decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals), decimals, number);
  }

  /** Formats 64.21 as "64,21%", with decimals as in {@link #atMost}. */
  public static String percent(int decimals, BigDecimal number) {
    return atMost(decimals, number) + "%";
  }

  /** Formats as "€ 165.600,00". */
  public static String euro(BigDecimal amount) {
    return "€ " + format("#,##0.00", 2, amount);
  }

  /** Rounds before formatting: what rounds to zero has no sign. */
  private static String format(String pattern, int decimals, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ITALY))
        .format(number.setScale(decimals, RoundingMode.HALF_UP));
  }
}
