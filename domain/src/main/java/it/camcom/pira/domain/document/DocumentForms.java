package it.camcom.pira.domain.document;

import it.camcom.pira.domain.performance.AppraisedPlan;
import java.util.List;

/** Writes documents and plans in the form in which they are frozen, and compares such forms. */
public interface DocumentForms {

  CanonicalForm of(DocumentContent content);

  /** A plan alone, in the shape that it has within a document. */
  CanonicalForm of(AppraisedPlan plan);

  /** What a reader finds otherwise in the plan of the second than in that of the first. */
  List<Difference> differences(CanonicalForm before, CanonicalForm after);
}
