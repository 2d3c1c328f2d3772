package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.Allowance;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
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
  private Allowance allowance;

  protected DocumentPrinting() {}

  @Inject
  public DocumentPrinting(DocumentReading reading, DocumentPrinter printer, Allowance allowance) {
    this.reading = reading;
    this.printer = printer;
    this.allowance = allowance;
  }

  /**
   * The document in a format; empty when the chamber has no such document.
   *
   * @throws it.camcom.pira.domain.chamber.TooManyRequests if the caller prints too much
   * @throws PrinterBusy if too much is printed at once
   */
  @Requires(Right.READ_PLAN)
  @Transactional(TxType.NOT_SUPPORTED)
  public Optional<Paper> print(DocumentId id, DocumentFormat format) {
    return reading
        .frozenPaper(id, format)
        .or(() -> reading.content(id).map(content -> printed(content, format)));
  }

  private Paper printed(DocumentContent content, DocumentFormat format) {
    allowance.take(Allowance.Kind.EXPORT);
    return new Paper(content.fileName() + "." + format.extension(), printer.print(content, format));
  }
}
