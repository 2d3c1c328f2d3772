package it.camcom.pira.domain.document;

import java.util.Locale;

/**
 * What a document can be printed as. To add a format, add its constant: the compiler then asks for
 * its exporter in {@code reporting}, and for what is given of documents approved without it.
 */
public enum DocumentFormat {
  /** The official form, which is kept when a document is approved. */
  PDF;

  /** The ending of its files, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
