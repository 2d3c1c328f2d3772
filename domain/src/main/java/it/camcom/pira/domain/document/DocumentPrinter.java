package it.camcom.pira.domain.document;

/** Makes a document a file. The same content gives the same bytes. */
public interface DocumentPrinter {

  /**
   * The document in a format.
   *
   * @throws PrinterBusy if too much is being printed already
   */
  byte[] print(DocumentContent content, DocumentFormat format);
}
