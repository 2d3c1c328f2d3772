package it.camcom.pira.api.plan;

import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.domain.plan.Target.Comparison;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is expected in one year. */
@Schema(name = "TargetForm")
public record TargetForm(
    @Schema(
            description = "Senza, secondo il verso dell’indicatore",
            implementation = Target.Comparison.class)
        String comparison,
    ValueForm value,
    @Schema(description = "L’estremo superiore di un intervallo") BigDecimal upTo) {

  static TargetForm of(Target target) {
    return new TargetForm(
        target.comparison().name(), ValueForm.of(target.value()), target.upTo().orElse(null));
  }

  void check(String field, Fields fields) {
    if (comparison != null) {
      fields.constant(Comparison.class, field + ".comparison", comparison);
    }
    if (fields.require(value != null, field + ".value", "required")) {
      value.check(field + ".value", fields);
    }
    boolean isRange = Comparison.BETWEEN.name().equals(comparison);
    fields.require(isRange == (upTo != null), field + ".upTo", "range");
    if (upTo != null) {
      fields.number(field + ".upTo", upTo);
      fields.require(value != null && isNotBelow(), field + ".upTo", "range");
    }
    Boolean admitted = fields.ifSound(() -> value.value().admits(compared()));
    fields.require(admitted == null || admitted, field + ".comparison", "comparisonOfAnotherKind");
  }

  private boolean isNotBelow() {
    return value.number() != null && value.whole() == null && value.number().compareTo(upTo) <= 0;
  }

  Target target() {
    return new Target(compared(), value.value(), Optional.ofNullable(upTo));
  }

  private Comparison compared() {
    return comparison == null ? Comparison.AS_DIRECTED : Comparison.valueOf(comparison);
  }
}
