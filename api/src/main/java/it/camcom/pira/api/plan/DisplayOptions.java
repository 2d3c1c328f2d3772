package it.camcom.pira.api.plan;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a request that shows a plan. */
final class DisplayOptions {

  private static final String PERCENT = "(\\d{1,3}(?:\\.\\d{1,2})?)";
  private static final Pattern THRESHOLDS = Pattern.compile(PERCENT + "," + PERCENT);

  private DisplayOptions() {}

  static DocumentOptions options(String means, String thresholds) {
    return new DocumentOptions(
        Optional.ofNullable(means).map(DisplayOptions::weighing),
        Optional.ofNullable(thresholds).map(DisplayOptions::thresholds),
        false);
  }

  private static Weighting weighing(String text) {
    return switch (text) {
      case "simple" -> Weighting.SIMPLE;
      case "weighted" -> Weighting.WEIGHTED;
      default -> throw RequestProblems.badRequest("Request.means");
    };
  }

  private static Thresholds thresholds(String text) {
    return Optional.of(THRESHOLDS.matcher(text))
        .filter(Matcher::matches)
        .flatMap(two -> thresholds(new BigDecimal(two.group(1)), new BigDecimal(two.group(2))))
        .orElseThrow(() -> RequestProblems.badRequest("Request.thresholds"));
  }

  private static Optional<Thresholds> thresholds(BigDecimal partly, BigDecimal reached) {
    return Thresholds.are(partly, reached)
        ? Optional.of(new Thresholds(partly, reached))
        : Optional.empty();
  }
}
