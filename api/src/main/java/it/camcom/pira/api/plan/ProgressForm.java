package it.camcom.pira.api.plan;

import it.camcom.pira.domain.editing.ProgressInput;
import it.camcom.pira.domain.editing.ProgressInput.StatedInput;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.ProgressIndicator;
import it.camcom.pira.domain.plan.ProgressIndicator.Accumulation;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.value.ValueKind;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress indicator of a sheet. */
@Schema(name = "ProgressForm")
public record ProgressForm(
    @Schema(description = "L’indicatore della scheda che segue") UUID indicator,
    @Schema(
            required = true,
            description = "Come lo scrive la camera, al posto del nome dell’indicatore",
            maxLength = Texts.MAX_LINE)
        String name,
    @Schema(maxLength = Texts.MAX_LINE) String formula,
    @Schema(required = true, implementation = ValueKind.class) String kind,
    @Schema(
            required = true,
            description = "Come gli anni fanno un solo valore",
            implementation = Accumulation.class)
        String accumulation,
    @Schema(description = "Il target del triennio") ValueForm target,
    @Schema(description = "Un livello dichiarato, al posto di quello dell’indicatore")
        StatedForm stated) {

  /** A level as a document states it. */
  @Schema(name = "StatedForm")
  public record StatedForm(
      @Schema(required = true, examples = "Stato 2019", maxLength = Texts.MAX_LINE) String heading,
      @Schema(required = true) ValueForm value) {

    static StatedForm of(StatedLevel level) {
      return new StatedForm(level.heading(), ValueForm.of(level.value()));
    }

    StatedInput input() {
      return new StatedInput(
          heading, Optional.ofNullable(value).map(ValueForm::input).orElse(null));
    }
  }

  static ProgressForm of(ProgressIndicator progress) {
    return new ProgressForm(
        progress.indicator().map(IndicatorId::value).orElse(null),
        progress.name(),
        progress.formula(),
        progress.kind().name(),
        progress.accumulation().name(),
        progress.target().map(ValueForm::of).orElse(null),
        progress.stated().map(StatedForm::of).orElse(null));
  }

  ProgressInput input() {
    return new ProgressInput(
        indicator,
        name,
        formula,
        kind,
        accumulation,
        Optional.ofNullable(target).map(ValueForm::input).orElse(null),
        Optional.ofNullable(stated).map(StatedForm::input).orElse(null));
  }
}
