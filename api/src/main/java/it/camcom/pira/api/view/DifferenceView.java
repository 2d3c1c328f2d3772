package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Revision.Explained;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One difference between two versions. */
@Schema(name = "Difference")
public record DifferenceView(
    Difference.Kind kind,
    @Schema(description = "Se riguarda il piano, un suo target o i risultati")
        Difference.Concern concern,
    @Schema(examples = "plan/indicators/5f0c…/name") String path,
    @Schema(description = "L’elemento, in parole", examples = "Indicatore «Eventi»") String element,
    @Schema(description = "Il campo, in parole", examples = "nome") String field,
    @Schema(description = "Com’era, in parole; i giorni come AAAA-MM-GG") String before,
    @Schema(description = "Com’è, in parole; i giorni come AAAA-MM-GG") String after,
    @Schema(description = "Il motivo della modifica") String reason) {

  static DifferenceView of(Explained explained) {
    var difference = explained.difference();
    return new DifferenceView(
        difference.kind(),
        difference.concern(),
        difference.path(),
        difference.element(),
        difference.field().orElse(null),
        difference.before().map(Difference.Side::data).orElse(null),
        difference.after().map(Difference.Side::data).orElse(null),
        explained.reason().orElse(null));
  }

  /** All differences of two versions. */
  @Schema(name = "Comparison")
  public record ListView(List<DifferenceView> differences) {

    public static ListView of(List<Explained> differences) {
      return new ListView(differences.stream().map(DifferenceView::of).toList());
    }
  }
}
