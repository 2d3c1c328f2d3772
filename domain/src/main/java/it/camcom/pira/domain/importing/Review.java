package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.document.DocumentKind;
import java.util.List;

/**
 * What was recognised in a source, before anyone accepts it.
 *
 * @param kind of the document that acceptance will make
 * @param newCentres those that it names and the chamber's list does not have: acceptance adds them
 */
public record Review(
    Import taken,
    RecognisedDocument recognised,
    DocumentKind kind,
    List<ResponsibilityCentre> newCentres) {

  public Review {
    newCentres = List.copyOf(newCentres);
  }
}
