package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Sha256;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/** The frozen content and print of an approved document. */
public final class FrozenDocument {

  private final DocumentId document;
  private final CanonicalForm form;
  private final byte[] pdf;
  private final Set<String> evidence;
  private final Instant at;

  /**
   * @param evidence the digests of the evidence files it names
   */
  public FrozenDocument(
      DocumentId document, CanonicalForm form, byte[] pdf, Set<String> evidence, Instant at) {
    this.document = Objects.requireNonNull(document, "document");
    this.form = Objects.requireNonNull(form, "form");
    this.pdf = pdf.clone();
    this.evidence = Set.copyOf(evidence);
    this.at = Objects.requireNonNull(at, "at");
  }

  public DocumentId document() {
    return document;
  }

  public CanonicalForm form() {
    return form;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  public String pdfSha256() {
    return Sha256.of(pdf);
  }

  /** The digests of the evidence files it names, which are kept as long as the document. */
  public Set<String> evidence() {
    return evidence;
  }

  /** When it was approved. */
  public Instant at() {
    return at;
  }
}
