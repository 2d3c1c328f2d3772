package it.camcom.pira.api.plan;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.plan.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress indicator of a sheet. */
@Schema(name = "ProgressForm")
public record ProgressForm(
    @Schema(description = "L’indicatore della scheda che segue") UUID indicator,
    @Schema(description = "Come lo scrive la camera, al posto del nome dell’indicatore")
        String name,
    String formula,
    @Schema(implementation = ValueKind.class) String kind,
    @Schema(description = "Come gli anni fanno un solo valore", implementation = Accumulation.class)
        String accumulation,
    @Schema(description = "Il target del triennio") ValueForm target,
    @Schema(description = "Un livello dichiarato, al posto di quello dell’indicatore")
        StatedForm stated) {

  /** A level as a document states it. */
  @Schema(name = "StatedForm")
  public record StatedForm(@Schema(examples = "Stato 2019") String heading, ValueForm value) {}

  static ProgressForm of(ProgressIndicator progress) {
    return new ProgressForm(
        progress.indicator().map(IndicatorId::value).orElse(null),
        progress.name(),
        progress.formula(),
        progress.kind().name(),
        progress.accumulation().name(),
        progress.target().map(ValueForm::of).orElse(null),
        progress
            .stated()
            .map(level -> new StatedForm(level.heading(), ValueForm.of(level.value())))
            .orElse(null));
  }

  ProgressIndicator progress(Fields fields, List<Objective> objectives) {
    fields.line("progress.name", name);
    var text = fields.bounded("progress.formula", formula, Texts.MAX_LINE);
    var ofKind = fields.constant(ValueKind.class, "progress.kind", kind);
    var added = fields.constant(Accumulation.class, "progress.accumulation", accumulation);
    var followed = Optional.ofNullable(indicator).map(IndicatorId::new);
    fields.require(
        followed.isEmpty() || isAmong(objectives, followed.get()),
        "progress.indicator",
        "notOfTheSheet");
    if (target != null) {
      checkValue("progress.target", target, ofKind, fields);
    }
    if (stated != null) {
      fields.line("progress.stated.heading", stated.heading());
      if (fields.require(stated.value() != null, "progress.stated.value", "required")) {
        checkValue("progress.stated.value", stated.value(), ofKind, fields);
      }
    }
    return fields.ifSound(
        () ->
            new ProgressIndicator(
                followed,
                name,
                text,
                ofKind,
                added,
                Optional.ofNullable(target).map(ValueForm::value),
                Optional.ofNullable(stated)
                    .map(level -> new StatedLevel(level.heading(), level.value().value()))));
  }

  private static void checkValue(String field, ValueForm value, ValueKind kind, Fields fields) {
    value.check(field, fields);
    Boolean admitted = fields.ifSound(() -> Measure.ofKind(kind).admitsTarget(value.value()));
    fields.require(admitted == null || admitted, field, "valueOfAnotherKind");
  }

  private static boolean isAmong(List<Objective> objectives, IndicatorId id) {
    return objectives.stream()
        .flatMap(objective -> objective.indicators().stream())
        .anyMatch(one -> one.id().equals(id));
  }
}
