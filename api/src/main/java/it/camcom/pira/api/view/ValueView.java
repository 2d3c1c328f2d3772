package it.camcom.pira.api.view;

import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value; which of the fields are there depends on what it is. */
@Schema(name = "Value")
public record ValueView(
    @Schema(description = "Come si stampa", examples = "64,21%") String text,
    @Schema(description = "Numero, o la parte in «a su b»", examples = "64.21") BigDecimal number,
    @Schema(description = "Il totale in «a su b»", examples = "8") BigDecimal whole,
    Boolean yes,
    @Schema(examples = "buono") String level) {

  public static ValueView of(Value value, Measure measure) {
    var text = Wording.of(value, measure);
    if (value instanceof Value.Amount amount) {
      return new ValueView(text, amount.number(), null, null, null);
    }
    if (value instanceof Value.Share share) {
      return new ValueView(text, share.part(), share.whole(), null, null);
    }
    if (value instanceof Value.YesNo done) {
      return new ValueView(text, null, null, done.yes(), null);
    }
    return new ValueView(text, null, null, null, ((Value.Level) value).level());
  }
}
