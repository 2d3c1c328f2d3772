package it.camcom.pira.api.view;

import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The target of one year. */
@Schema(name = "Target")
public record TargetView(
    @Schema(examples = "2020") int year,
    Target.Comparison comparison,
    @Schema(examples = "≥ 90%") String text,
    ValueView value,
    BigDecimal upTo) {

  public static TargetView of(Year year, Target target, Measure measure) {
    return new TargetView(
        year.getValue(),
        target.comparison(),
        ValueFormat.of(target, measure),
        ValueView.of(target.value(), measure),
        target.upTo().orElse(null));
  }
}
