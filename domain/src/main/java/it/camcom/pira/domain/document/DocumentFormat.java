package it.camcom.pira.domain.document;

import java.util.Locale;

/**
 * The formats in which a document can be printed. To add a format, add its constant: the compiler
 * then asks for its exporter in {@code reporting}, and for what to return for documents approved
 * without it.
 */
public enum DocumentFormat {
  /** The official form, kept when a document is approved. */
  PDF;

  /** The file extension, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
