package it.camcom.pira.domain.document;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.performance.AppraisedPlan;

/** All that a document says, from which paper, page and data are made. */
public record DocumentContent(
    Chamber chamber, Document document, AppraisedPlan plan, NationalCodeList codes) {

  /** A name for files made of it, without their ending, such as {@code pira-prato-2020-09-30}. */
  public String fileName() {
    return "pira-" + chamber.id() + "-" + document.asOf();
  }
}
