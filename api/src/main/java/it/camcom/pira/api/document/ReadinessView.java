package it.camcom.pira.api.document;

import it.camcom.pira.domain.document.DocumentReading.Seen;
import it.camcom.pira.domain.document.Readiness.Gap;
import it.camcom.pira.domain.language.Version;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gaps that prevent a document's approval, and the doubts that its approver must have seen. */
@Schema(name = "Readiness")
public record ReadinessView(
    @Schema(description = "Che cosa manca: così non si presenta e non si approva")
        List<GapView> missing,
    @Schema(description = "Che cosa è dubbio: chi approva deve averlo visto") List<GapView> doubts,
    @Schema(
            description = "La versione del contenuto: chi decide la rimanda in If-Match",
            pattern = Version.PATTERN)
        String seen) {

  static ReadinessView of(Seen seen) {
    return new ReadinessView(
        views(seen.readiness().missing()), views(seen.readiness().doubts()), seen.version().text());
  }

  private static List<GapView> views(List<Gap> gaps) {
    return gaps.stream().map(gap -> new GapView(gap.place(), gap.message())).toList();
  }

  /** A missing or doubtful part, with its place. */
  @Schema(name = "Gap")
  public record GapView(String place, String message) {}
}
