package it.camcom.pira.api.plan;

import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number, a part of a whole, yes or no, a level, or a day. */
@Schema(name = "ValueForm", examples = "{\"number\": 64.21}")
public record ValueForm(
    @Schema(examples = "64.21") BigDecimal number,
    @Schema(description = "Il totale in «a su b»") BigDecimal whole,
    Boolean yes,
    @Schema(description = "Il livello di una scala") String level,
    @Schema(description = "Le parole usate per sì o no; senza, «si» o «no»") String wording,
    @Schema(description = "Il giorno di un termine") LocalDate day) {

  static ValueForm of(Value value) {
    return switch (value.type()) {
      case AMOUNT -> number(((Value.Amount) value).number(), null);
      case SHARE -> number(((Value.Share) value).part(), ((Value.Share) value).whole());
      case YES_NO -> done((Value.YesNo) value);
      case LEVEL -> new ValueForm(null, null, null, ((Value.Level) value).level(), null, null);
      case DAY -> new ValueForm(null, null, null, null, null, ((Value.Day) value).day());
    };
  }

  private static ValueForm number(BigDecimal number, BigDecimal whole) {
    return new ValueForm(number, whole, null, null, null, null);
  }

  private static ValueForm done(Value.YesNo done) {
    return new ValueForm(null, null, done.yes(), null, done.wording(), null);
  }

  /** Looks the form through; only what has no fault can be made. */
  void check(String field, Fields fields) {
    long given = Stream.of(number, yes, level, day).filter(one -> one != null).count();
    fields.require(given == 1 && (whole == null || isShare()), field, "value");
    if (number != null) {
      fields.number(field + ".number", number);
    }
    if (whole != null) {
      fields.number(field + ".whole", whole);
    }
    if (level != null) {
      fields.line(field + ".level", level);
    }
    fields.require(day == null || Years.cover(day), field + ".day", "date");
    fields.lineIfAny(field + ".wording", wording);
  }

  private boolean isShare() {
    return number != null && number.signum() >= 0 && whole.signum() > 0;
  }

  Value value() {
    if (whole != null) {
      return new Value.Share(number, whole);
    }
    if (number != null) {
      return new Value.Amount(number);
    }
    if (day != null) {
      return new Value.Day(day);
    }
    return yes == null ? new Value.Level(level) : new Value.YesNo(yes, words());
  }

  private String words() {
    if (wording != null && !wording.isBlank()) {
      return wording;
    }
    return yes ? "si" : "no";
  }
}
