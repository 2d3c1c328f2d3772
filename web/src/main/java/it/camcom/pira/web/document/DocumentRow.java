package it.camcom.pira.web.document;

import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.language.Terms;

/** One document, as a list shows it. */
public record DocumentRow(
    String id, String kind, int year, String asOf, int version, String state) {

  public static DocumentRow of(Document document) {
    return new DocumentRow(
        document.id().toString(),
        Terms.of(document.kind()),
        document.year().getValue(),
        Terms.longDate(document.asOf()),
        document.version(),
        Terms.of(document.state()));
  }
}
