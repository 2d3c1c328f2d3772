package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.catalogue.NationalCodeList;

/** Reads a plan from a document. Equal sources give equal results, except for new ids. */
public interface DocumentRecogniser {

  /** The version; it changes when the same source may be read differently. */
  int version();

  /**
   * @throws UnreadableDocument naming every place that prevents reading
   */
  RecognisedDocument recognise(Source source, NationalCodeList codes);
}
