package it.camcom.pira.domain.document;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.PlanMeans;
import java.util.Optional;

/**
 * All that a document says, from which paper, page and data are made.
 *
 * @param written the plan as it is kept, with variables in its texts
 * @param options what it shows beyond the official form
 */
public record DocumentContent(
    Chamber chamber,
    Document document,
    AppraisedPlan written,
    NationalCodeList codes,
    DocumentOptions options) {

  /** In the official form. */
  public DocumentContent(
      Chamber chamber, Document document, AppraisedPlan written, NationalCodeList codes) {
    this(chamber, document, written, codes, DocumentOptions.NONE);
  }

  /** The plan as the document says it, with its variables filled in. */
  public AppraisedPlan plan() {
    return new Narrative(chamber, document).filled(written);
  }

  /** The means that it shows, if any. */
  public Optional<PlanMeans> means() {
    return options.means().map(weighing -> PlanMeans.of(written, weighing));
  }

  /** A name for files made of it, without their ending, such as {@code pira-prato-2020-09-30}. */
  public String fileName() {
    return "pira-" + chamber.id() + "-" + document.asOf();
  }
}
