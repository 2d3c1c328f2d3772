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
 * Printing a document of the chamber. Nothing is held in the database meanwhile; an approved
 * document is given as it was printed when it was approved.
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
   * The document in a format; empty when the chamber has no such document.
   *
   * @throws it.camcom.pira.domain.access.TooManyRequests if the caller prints too much
   * @throws PrinterBusy if too much is printed at once
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
