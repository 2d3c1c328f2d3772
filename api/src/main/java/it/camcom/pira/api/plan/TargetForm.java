package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.TargetInput;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.value.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The target of one year. */
@Schema(name = "TargetForm")
public record TargetForm(
    @Schema(
            description = "Senza, secondo il verso dell’indicatore",
            implementation = Target.Comparison.class)
        String comparison,
    @Schema(required = true) ValueForm value,
    @Schema(
            description = "L’estremo superiore di un intervallo",
            minimum = ItalianNumbers.LEAST,
            maximum = ItalianNumbers.GREATEST)
        BigDecimal upTo) {

  static TargetForm of(Target target) {
    return new TargetForm(
        target.comparison().name(), ValueForm.of(target.value()), target.upTo().orElse(null));
  }

  TargetInput input() {
    return new TargetInput(
        comparison, Optional.ofNullable(value).map(ValueForm::input).orElse(null), upTo);
  }
}
