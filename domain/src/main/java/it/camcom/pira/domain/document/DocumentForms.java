package it.camcom.pira.domain.document;

import it.camcom.pira.domain.performance.AppraisedPlan;
import java.util.List;

/**
 * Writes documents and plans in the canonical form in which they are frozen, and compares such
 * forms.
 */
public interface DocumentForms {

  CanonicalForm of(DocumentContent content);

  /** Returns the form of a plan alone, as it appears within a document. */
  CanonicalForm of(AppraisedPlan plan);

  /** Returns the differences of the second plan from the first, as a reader sees them. */
  List<Difference> differences(CanonicalForm before, CanonicalForm after);
}
