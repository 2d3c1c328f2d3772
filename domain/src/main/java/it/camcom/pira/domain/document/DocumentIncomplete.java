package it.camcom.pira.domain.document;

import it.camcom.pira.domain.document.Readiness.Gap;
import it.camcom.pira.domain.language.Refusal;
import java.util.List;

/** The document lacks parts that its kind requires; each gap names its place. */
public final class DocumentIncomplete extends Refusal {

  private final transient List<Gap> missing;

  public DocumentIncomplete(List<Gap> missing) {
    super(missing.size());
    this.missing = List.copyOf(missing);
  }

  /** Never empty; in the order of the document. */
  public List<Gap> missing() {
    return missing;
  }
}
