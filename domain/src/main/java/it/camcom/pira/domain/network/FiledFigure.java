package it.camcom.pira.domain.network;

import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.figure.ApprovedFigure;
import java.util.Objects;

/**
 * An approved figure with the document that it stands in.
 *
 * @param inForce false when a later version took the document's place, so that it counts no more
 */
public record FiledFigure(ApprovedDocument document, boolean inForce, ApprovedFigure figure) {

  public FiledFigure {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(figure, "figure");
  }
}
