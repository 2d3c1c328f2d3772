package it.camcom.pira.domain.document;

/** Prints a document to a file. Equal content gives equal bytes. */
public interface DocumentPrinter {

  /**
   * Prints the document in a format.
   *
   * @throws PrinterBusy if too much is being printed already
   */
  byte[] print(DocumentContent content, DocumentFormat format);
}
