package it.camcom.pira.web.chamber;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.language.Terms;
import java.util.List;

/** A chamber and its documents, as the start page shows them. */
public record ChamberCard(String name, String ceasedOn, List<DocumentLine> documents) {

  static ChamberCard of(Chamber chamber, List<Document> documents) {
    return new ChamberCard(
        chamber.name(),
        chamber.ceasedOn().map(Terms::longDate).orElse(""),
        documents.stream().map(document -> DocumentLine.of(chamber, document)).toList());
  }

  /** One document, with the address of its paper. */
  public record DocumentLine(
      String kind, int year, String asOf, int version, String state, String paper) {

    static DocumentLine of(Chamber chamber, Document document) {
      return new DocumentLine(
          Terms.of(document.kind()),
          document.year().getValue(),
          Terms.longDate(document.asOf()),
          document.version(),
          Terms.of(document.state()),
          "/chambers/" + chamber.id() + "/documents/" + document.id() + ".pdf");
    }
  }
}
