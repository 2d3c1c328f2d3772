package it.camcom.pira.api.plan;

import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighing;
import jakarta.ws.rs.BadRequestException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a request asks to be shown with a plan. */
final class Shown {

  private static final String PERCENT = "(\\d{1,3}(?:\\.\\d{1,2})?)";
  private static final Pattern THRESHOLDS = Pattern.compile(PERCENT + "," + PERCENT);

  private Shown() {}

  static DocumentOptions options(String means, String thresholds) {
    return new DocumentOptions(
        Optional.ofNullable(means).map(Shown::weighing),
        Optional.ofNullable(thresholds).map(Shown::thresholds),
        false);
  }

  private static Weighing weighing(String text) {
    return switch (text) {
      case "simple" -> Weighing.SIMPLE;
      case "weighted" -> Weighing.WEIGHTED;
      default -> throw new BadRequestException();
    };
  }

  private static Thresholds thresholds(String text) {
    var two = THRESHOLDS.matcher(text);
    if (!two.matches()) {
      throw new BadRequestException();
    }
    var partly = new BigDecimal(two.group(1));
    var reached = new BigDecimal(two.group(2));
    if (!Thresholds.are(partly, reached)) {
      throw new BadRequestException();
    }
    return new Thresholds(partly, reached);
  }
}
