package it.camcom.pira.exchange.data;

import it.camcom.pira.domain.document.Revision;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a revised plan changes of the approved one. */
@Schema(name = "Revision")
public record RevisionView(
    @Schema(description = "Il documento approvato che si assesta") String base,
    List<DifferenceView> differences) {

  static RevisionView of(Revision revision) {
    return new RevisionView(
        revision.base().toString(),
        revision.differences().stream()
            .map(one -> DifferenceView.of(one.difference(), one.reason().orElse(null)))
            .toList());
  }
}
