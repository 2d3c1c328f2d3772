package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Sha256;
import java.time.Instant;
import java.util.Objects;

/** What an approved document says and looks like, for ever. */
public final class FrozenDocument {

  private final DocumentId document;
  private final Form form;
  private final byte[] pdf;
  private final Instant at;

  public FrozenDocument(DocumentId document, Form form, byte[] pdf, Instant at) {
    this.document = Objects.requireNonNull(document, "document");
    this.form = Objects.requireNonNull(form, "form");
    this.pdf = pdf.clone();
    this.at = Objects.requireNonNull(at, "at");
  }

  public DocumentId document() {
    return document;
  }

  public Form form() {
    return form;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  public String pdfSha256() {
    return Sha256.of(pdf);
  }

  /** When it was approved. */
  public Instant at() {
    return at;
  }
}
