package it.camcom.pira.domain.document;

/** Puts a document on paper. The same content gives the same bytes. */
public interface DocumentPrinter {

  /** The document as PDF. */
  byte[] pdf(DocumentContent content);
}
