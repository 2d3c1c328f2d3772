package it.camcom.pira.domain.document;

import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import it.camcom.pira.domain.language.Fields;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;

/** The input of a publication: its day and address. */
public record PublicationInput(LocalDate date, String address) {

  /** The most characters of an address. */
  public static final int MAX_ADDRESS = Publication.MAX_ADDRESS;

  /** Returns the publication, or nothing if there is a fault. */
  Publication check(Fields fields, Document document, LocalDate today) {
    TransmissionInput.checkDay(fields, date, document, today);
    var found = uri().filter(Publication::isAddress);
    fields.require(found.isPresent(), "address", "address");
    return fields.ifSound(() -> new Publication(date, found.orElseThrow()));
  }

  private Optional<URI> uri() {
    try {
      return Optional.of(new URI(address == null ? "" : address));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
