package it.camcom.pira.domain.network;

import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.figure.ApprovedFigure;
import java.util.Objects;

/**
 * An approved figure with its document.
 *
 * @param inForce false when a later version superseded the document, so that the figure no longer
 *     counts
 */
public record FiledFigure(ApprovedDocument document, boolean inForce, ApprovedFigure figure) {

  public FiledFigure {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(figure, "figure");
  }
}
