package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.catalogue.NationalCodeList;

/** Reads a plan from a document. The same source gives the same result, but for fresh ids. */
public interface DocumentRecogniser {

  /** Changes when the same source may be read differently. */
  int version();

  /**
   * @throws UnreadableDocument with every place that stands in the way
   */
  RecognisedDocument recognise(Source source, NationalCodeList codes);
}
