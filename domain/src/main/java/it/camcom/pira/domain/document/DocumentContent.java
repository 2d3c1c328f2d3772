package it.camcom.pira.domain.document;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.figure.ReportedPlan;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.plan.IndicatorId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole content of a document, from which print, page and data are made.
 *
 * @param written the plan as it is kept, with variables in its texts, and with the values of the
 *     document's very day; of a kind that reports no results, without values
 * @param unmeasured why indicators could not be measured at its day
 * @param revision of a revised plan: what it changes; empty while there is nothing to revise
 * @param options what it shows beyond the official form
 * @param encodedLogo of the chamber, for the cover, as text (Base64)
 * @param corrected the version of the document that it corrects; empty if it corrects none
 */
public record DocumentContent(
    Chamber chamber,
    Document document,
    AppraisedPlan written,
    NationalCodeList codes,
    Map<IndicatorId, String> unmeasured,
    Optional<Revision> revision,
    DocumentOptions options,
    Optional<String> encodedLogo,
    Optional<Integer> corrected) {

  public DocumentContent {
    written = document.kind().reportsResults() ? written : written.withoutResults();
    unmeasured = Map.copyOf(unmeasured);
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(encodedLogo, "encodedLogo");
    Objects.requireNonNull(corrected, "corrected");
  }

  /** Builds content in the official form, without explanations. */
  public DocumentContent(
      Chamber chamber, Document document, AppraisedPlan written, NationalCodeList codes) {
    this(chamber, document, written, codes, DocumentOptions.NONE);
  }

  /** Builds content without explanations. */
  public DocumentContent(
      Chamber chamber,
      Document document,
      AppraisedPlan written,
      NationalCodeList codes,
      DocumentOptions options) {
    this(chamber, document, written, codes, Map.of(), Optional.empty(), options);
  }

  /** Builds content without a logo, of a document that corrects no other. */
  public DocumentContent(
      Chamber chamber,
      Document document,
      AppraisedPlan written,
      NationalCodeList codes,
      Map<IndicatorId, String> unmeasured,
      Optional<Revision> revision,
      DocumentOptions options) {
    this(
        chamber,
        document,
        written,
        codes,
        unmeasured,
        revision,
        options,
        Optional.empty(),
        Optional.empty());
  }

  /** The version of the whole content. */
  public Version version() {
    return Version.of(this);
  }

  /** Returns the same content for the changed document. */
  DocumentContent of(Document became) {
    return new DocumentContent(
        chamber, became, written, codes, unmeasured, revision, options, encodedLogo, corrected);
  }

  /** The logo for the cover. */
  public Optional<Logo> logo() {
    return encodedLogo.flatMap(Logo::decoded);
  }

  /**
   * The plan as the document shows it: with its variables filled in and, if chosen, with flow
   * targets reduced to the elapsed days. What the law demands and what the network reads always use
   * the whole target.
   */
  public AppraisedPlan plan() {
    var filled = new Narrative(chamber, document).filled(written);
    return options.proRata() && document.kind().reportsResults() ? filled.proRata() : filled;
  }

  /** The means shown, if any, of the performances as shown. */
  public Optional<PlanMeans> means() {
    return options.means().map(weighing -> PlanMeans.of(plan(), weighing));
  }

  /** Its figures, of the whole targets. */
  public ReportedPlan reported() {
    return new ReportedPlan(written, document.kind().reportsResults());
  }

  /** The digests of the evidence files it names. */
  Set<String> evidence() {
    return written.figures().values().stream()
        .flatMap(figure -> figure.measurement().stream())
        .flatMap(measurement -> measurement.evidence().stream())
        .map(Evidence::sha256)
        .collect(Collectors.toSet());
  }

  /** The name for files made of it, without extension, such as {@code pira-prato-2020-09-30}. */
  public String fileName() {
    return fileName(chamber.id(), document);
  }

  static String fileName(ChamberId chamber, Document document) {
    return "pira-" + chamber + "-" + document.asOf();
  }
}
