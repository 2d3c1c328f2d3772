package it.camcom.pira.api.plan;

import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number, a part of a whole, yes or no, or a level. */
@Schema(name = "ValueForm")
public record ValueForm(
    @Schema(examples = "64.21") BigDecimal number,
    @Schema(description = "Il totale in «a su b»") BigDecimal whole,
    Boolean yes,
    @Schema(description = "Il livello di una scala") String level,
    @Schema(description = "Le parole usate per sì o no; senza, «si» o «no»") String wording) {

  static ValueForm of(Value value) {
    if (value instanceof Value.Amount amount) {
      return new ValueForm(amount.number(), null, null, null, null);
    }
    if (value instanceof Value.Share share) {
      return new ValueForm(share.part(), share.whole(), null, null, null);
    }
    return value instanceof Value.YesNo done
        ? new ValueForm(null, null, done.yes(), null, done.wording())
        : new ValueForm(null, null, null, ((Value.Level) value).level(), null);
  }

  /** Looks the form through; only what has no fault can be made. */
  void check(String field, Fields fields) {
    long given = Stream.of(number, yes, level).filter(one -> one != null).count();
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
    return yes == null ? new Value.Level(level) : new Value.YesNo(yes, words());
  }

  private String words() {
    if (wording != null && !wording.isBlank()) {
      return wording;
    }
    return yes ? "si" : "no";
  }
}
