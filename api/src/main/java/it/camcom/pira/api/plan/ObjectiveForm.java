package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.ObjectiveInput;
import it.camcom.pira.domain.editing.ObjectiveInput.SuppressionInput;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective without its indicators. */
@Schema(name = "ObjectiveForm")
public record ObjectiveForm(
    @Schema(readOnly = true) String id,
    @Schema(required = true, examples = "Aprire la sede alla città", maxLength = Texts.MAX_LINE) String title,
    @Schema(description = "HTML, come per le sezioni", maxLength = Texts.MAX_TEXT)
        String description,
    @Schema(description = "Se l’obiettivo è soppresso (D.lgs. 91/2011, art. 22)")
        SuppressionForm suppression,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<Objective> {

  /** The day and reason of a suppression. */
  @Schema(name = "Suppression")
  public record SuppressionForm(
      @Schema(required = true, examples = "2020-07-31") LocalDate on,
      @Schema(required = true, examples = "Risorse non più disponibili", maxLength = Texts.MAX_LINE) String reason) {

    static SuppressionForm of(Suppression suppression) {
      return new SuppressionForm(suppression.on(), suppression.reason());
    }

    SuppressionInput input() {
      return new SuppressionInput(on, reason);
    }
  }

  static ObjectiveForm of(Objective objective) {
    return new ObjectiveForm(
        objective.id().toString(),
        objective.title(),
        objective.description().html(),
        objective.suppression().map(SuppressionForm::of).orElse(null),
        null);
  }

  @Override
  public ObjectiveInput input() {
    return new ObjectiveInput(
        title,
        description,
        Optional.ofNullable(suppression).map(SuppressionForm::input).orElse(null));
  }

  @Override
  public ObjectiveForm offering(List<String> offered) {
    return new ObjectiveForm(id, title, description, suppression, offered);
  }
}
