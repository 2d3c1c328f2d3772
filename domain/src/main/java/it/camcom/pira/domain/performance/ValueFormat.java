package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Formats values, targets and performances for Italian readers. Page, print, data and messages all
 * use it, so that they agree.
 */
public final class ValueFormat {

  /** Shown for a target that the plan leaves open: "non definito". */
  public static final String NOT_DEFINED = Terms.sentence("ValueFormat.notDefined");

  /** Stands for a value that nobody recorded of the day. */
  public static final String NOT_MEASURED = Terms.sentence("ValueFormat.notMeasured");

  private static final String NOT_CALCULABLE = Terms.sentence("ValueFormat.notCalculable");

  private ValueFormat() {}

  /** "3.960", "64,21%", "4 su 8", "realizzato", "buono", "30/06/2025". */
  public static String of(Value value, Measure measure) {
    return switch (value.type()) {
      case AMOUNT -> number(((Value.Amount) value).number(), measure);
      case SHARE -> share((Value.Share) value, measure);
      case YES_NO -> accented(((Value.YesNo) value).wording());
      case LEVEL -> ((Value.Level) value).level();
      case DAY -> Terms.shortDate(((Value.Day) value).day());
    };
  }

  /** Adds the accent that documents often leave out of "sì"; "si" is another word. */
  private static String accented(String wording) {
    var yes = Terms.answer(true);
    return switch (wording) {
      case "si" -> yes;
      case "Si" -> Character.toUpperCase(yes.charAt(0)) + yes.substring(1);
      case "SI" -> yes.toUpperCase(Locale.ITALIAN);
      default -> wording;
    };
  }

  private static String share(Value.Share share, Measure measure) {
    return Terms.sentence(
        "ValueFormat.share",
        ItalianNumbers.atMost(measure.decimals(), share.part()),
        ItalianNumbers.atMost(measure.decimals(), share.whole()));
  }

  /** "80%", "≥ 90", "> 90", "da 3 a 5", "entro il 30/06/2025". */
  public static String of(Target target, Measure measure) {
    String level = of(target.value(), measure);
    return switch (target.value().type()) {
      case AMOUNT, SHARE, YES_NO, LEVEL -> compared(target, level, measure);
      case DAY -> deadline(target, level);
    };
  }

  /** A day admits only the comparisons that mean "by" or "before". */
  private static String deadline(Target target, String day) {
    return target.comparison().isStrict()
        ? Terms.sentence("Target.beforeDay", day)
        : Terms.sentence("Target.byDay", day);
  }

  private static String compared(Target target, String level, Measure measure) {
    return switch (target.comparison()) {
      case AS_DIRECTED -> level;
      case AT_LEAST -> "≥ " + level;
      case AT_MOST -> "≤ " + level;
      case EXACTLY -> "= " + level;
      case ABOVE -> "> " + level;
      case BELOW -> "< " + level;
      case BETWEEN ->
          Terms.sentence("Target.between", level, number(target.upTo().orElseThrow(), measure));
    };
  }

  /** Formats a whole per cent, or two words on why there is none. */
  public static String of(Performance shown) {
    if (shown instanceof Measured measured) {
      return ItalianNumbers.percent(0, measured.roundedPercent(0));
    }
    return switch (shown.clause()) {
      case NO_TARGET -> NOT_DEFINED;
      case NO_MEASUREMENT -> NOT_MEASURED;
      default -> NOT_CALCULABLE;
    };
  }

  /** Formats a whole per cent, or the words for a performance that cannot be calculated. */
  public static String of(Mean mean) {
    return mean.roundedPercent(0)
        .map(percent -> ItalianNumbers.percent(0, percent))
        .orElse(NOT_CALCULABLE);
  }

  private static String number(BigDecimal number, Measure measure) {
    return measure.kind().isOfHundred()
        ? ItalianNumbers.percent(measure.decimals(), number)
        : ItalianNumbers.atMost(measure.decimals(), number);
  }
}
