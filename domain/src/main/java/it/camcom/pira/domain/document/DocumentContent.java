package it.camcom.pira.domain.document;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.IndicatorId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a document says, from which paper, page and data are made.
 *
 * @param unmeasured why indicators could not be measured at its day
 * @param revision of a revised plan: what it changes; empty while there is nothing to revise
 */
public record DocumentContent(
    Chamber chamber,
    Document document,
    AppraisedPlan plan,
    NationalCodeList codes,
    Map<IndicatorId, String> unmeasured,
    Optional<Revision> revision) {

  public DocumentContent {
    unmeasured = Map.copyOf(unmeasured);
    Objects.requireNonNull(revision, "revision");
  }

  /** Of a document that explains nothing. */
  public DocumentContent(
      Chamber chamber, Document document, AppraisedPlan plan, NationalCodeList codes) {
    this(chamber, document, plan, codes, Map.of(), Optional.empty());
  }

  /** The same, of the document as it became. */
  DocumentContent of(Document became) {
    return new DocumentContent(chamber, became, plan, codes, unmeasured, revision);
  }

  /** A name for files made of it, without their ending, such as {@code pira-prato-2020-09-30}. */
  public String fileName() {
    return fileName(chamber.id(), document);
  }

  static String fileName(ChamberId chamber, Document document) {
    return "pira-" + chamber + "-" + document.asOf();
  }
}
