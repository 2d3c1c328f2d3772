package it.camcom.pira.api.plan;

import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective without its indicators. */
@Schema(name = "ObjectiveForm")
public record ObjectiveForm(
    @Schema(readOnly = true) String id,
    @Schema(examples = "Aprire la sede alla città") String title,
    @Schema(description = "HTML, come per le sezioni") String description,
    @Schema(description = "Se l’obiettivo è soppresso (D.lgs. 91/2011, art. 22)")
        SuppressionForm suppression,
    @Schema(readOnly = true) List<String> next)
    implements PartForm<Objective> {

  /** Since when, and why. */
  @Schema(name = "Suppression")
  public record SuppressionForm(
      @Schema(examples = "2020-07-31") String on,
      @Schema(examples = "Risorse non più disponibili") String reason) {}

  static ObjectiveForm of(Objective objective) {
    return new ObjectiveForm(
        objective.id().toString(),
        objective.title(),
        objective.description().html(),
        objective
            .suppression()
            .map(one -> new SuppressionForm(one.on().toString(), one.reason()))
            .orElse(null),
        null);
  }

  @Override
  public Objective part(Optional<Objective> seen) {
    var fields = new Fields();
    var named = fields.line("title", title);
    var text = fields.bounded("description", description, Texts.MAX_TEXT);
    var day = suppressedOn();
    if (suppression != null) {
      fields.require(day.isPresent(), "suppression.on", "suppression");
      fields.line("suppression.reason", suppression.reason());
    }
    return fields.made(
        () ->
            new Objective(
                seen.map(Objective::id).orElseGet(ObjectiveId::next),
                named,
                new RichText(text),
                day.map(on -> new Suppression(on, suppression.reason())),
                seen.map(Objective::indicators).orElse(List.of())));
  }

  private Optional<LocalDate> suppressedOn() {
    return Optional.ofNullable(suppression).flatMap(one -> SentDate.read(one.on()));
  }

  @Override
  public ObjectiveForm offering(List<String> offered) {
    return new ObjectiveForm(id, title, description, suppression, offered);
  }
}
