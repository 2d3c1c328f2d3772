package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.Difference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One difference between two versions. */
@Schema(name = "Difference")
public record DifferenceView(
    Difference.Kind kind,
    @Schema(examples = "plan/indicators/5f0c…/name") String path,
    @Schema(description = "L’elemento, in parole", examples = "Indicatore «Eventi»") String element,
    @Schema(description = "Il campo, in parole", examples = "nome") String field,
    String before,
    String after,
    @Schema(description = "Il motivo della modifica") String reason) {

  public static DifferenceView of(Difference difference) {
    return of(difference, null);
  }

  static DifferenceView of(Difference difference, String reason) {
    return new DifferenceView(
        difference.kind(),
        difference.path(),
        difference.element(),
        difference.field().orElse(null),
        difference.before().orElse(null),
        difference.after().orElse(null),
        reason);
  }

  /** All differences of two versions. */
  @Schema(name = "Comparison")
  public record ListView(List<DifferenceView> differences) {

    public static ListView of(List<Difference> differences) {
      return new ListView(differences.stream().map(DifferenceView::of).toList());
    }
  }
}
