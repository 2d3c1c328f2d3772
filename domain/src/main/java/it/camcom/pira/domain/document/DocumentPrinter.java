package it.camcom.pira.domain.document;

/** Puts a document on paper. The same content gives the same bytes. */
public interface DocumentPrinter {

  /**
   * The document as PDF.
   *
   * @throws PrinterBusy if too much is being printed already
   */
  byte[] pdf(DocumentContent content);
}
