package it.camcom.pira.api.plan;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number, a part of a whole, yes or no, a level, or a day. */
@Schema(name = "ValueForm", examples = "{\"number\": 64.21}")
public record ValueForm(
    @Schema(examples = "64.21", minimum = ItalianNumbers.LEAST, maximum = ItalianNumbers.GREATEST)
        BigDecimal number,
    @Schema(
            description = "Il totale in «a su b»",
            minimum = ItalianNumbers.STEP,
            maximum = ItalianNumbers.GREATEST)
        BigDecimal whole,
    Boolean yes,
    @Schema(description = "Il livello di una scala", maxLength = ValueInput.MAX_WORDS) String level,
    @Schema(
            description = "Le parole usate per sì o no; senza, «si» o «no»",
            maxLength = ValueInput.MAX_WORDS)
        String wording,
    @Schema(description = "Il giorno di un termine") LocalDate day) {

  static ValueForm of(Value value) {
    return switch (value.type()) {
      case AMOUNT -> number(((Value.Amount) value).number(), null);
      case SHARE -> number(((Value.Share) value).part(), ((Value.Share) value).whole());
      case YES_NO -> yesNo((Value.YesNo) value);
      case LEVEL -> new ValueForm(null, null, null, ((Value.Level) value).level(), null, null);
      case DAY -> new ValueForm(null, null, null, null, null, ((Value.Day) value).day());
    };
  }

  private static ValueForm number(BigDecimal number, BigDecimal whole) {
    return new ValueForm(number, whole, null, null, null, null);
  }

  private static ValueForm yesNo(Value.YesNo done) {
    return new ValueForm(null, null, done.yes(), null, done.wording(), null);
  }

  ValueInput input() {
    return new ValueInput(number, whole, yes, level, wording, day);
  }
}
