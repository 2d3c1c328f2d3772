package it.camcom.pira.api.view;

import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value; its type decides which of the fields are present. */
@Schema(name = "Value")
public record ValueView(
    @Schema(description = "Come si stampa", examples = "64,21%") String text,
    @Schema(description = "Numero, o la parte in «a su b»", examples = "64.21") BigDecimal number,
    @Schema(description = "Il totale in «a su b»", examples = "8") BigDecimal whole,
    Boolean yes,
    @Schema(examples = "buono") String level,
    @Schema(description = "Il giorno di un termine", examples = "2020-06-30") LocalDate day) {

  public static ValueView of(Value value, Measure measure) {
    var text = ValueFormat.of(value, measure);
    return switch (value.type()) {
      case AMOUNT -> number(text, ((Value.Amount) value).number(), null);
      case SHARE -> number(text, ((Value.Share) value).part(), ((Value.Share) value).whole());
      case YES_NO -> new ValueView(text, null, null, ((Value.YesNo) value).yes(), null, null);
      case LEVEL -> new ValueView(text, null, null, null, ((Value.Level) value).level(), null);
      case DAY -> new ValueView(text, null, null, null, null, ((Value.Day) value).day());
    };
  }

  private static ValueView number(String text, BigDecimal number, BigDecimal whole) {
    return new ValueView(text, number, whole, null, null, null);
  }
}
