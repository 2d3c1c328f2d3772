package it.camcom.pira.domain.document;

import it.camcom.pira.domain.access.RateLimit;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Prints a document of the chamber. Holds no database resources meanwhile. Returns an approved
 * document as it was printed at its approval.
 */
@ApplicationScoped
public class DocumentPrinting {

  private DocumentReading reading;
  private DocumentPrinter printer;
  private RateLimit allowance;

  protected DocumentPrinting() {}

  @Inject
  public DocumentPrinting(DocumentReading reading, DocumentPrinter printer, RateLimit allowance) {
    this.reading = reading;
    this.printer = printer;
    this.allowance = allowance;
  }

  /**
   * Returns the document in a format; empty when the chamber has no such document.
   *
   * @throws it.camcom.pira.domain.access.TooManyRequests if the caller prints too often
   * @throws PrinterBusy if too much is being printed at once
   */
  @Requires(Right.READ_PLAN)
  @Transactional(TxType.NOT_SUPPORTED)
  public Optional<PrintedDocument> print(DocumentId id, DocumentFormat format) {
    return reading
        .frozenPaper(id, format)
        .or(() -> reading.content(id).map(content -> printed(content, format)));
  }

  private PrintedDocument printed(DocumentContent content, DocumentFormat format) {
    allowance.take(RateLimit.Kind.EXPORT);
    return new PrintedDocument(
        content.fileName() + "." + format.extension(), printer.print(content, format));
  }
}
