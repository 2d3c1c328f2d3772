package it.camcom.pira.api.document;

import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.Proceedings.Publication;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent with the steps of a document. */
final class Decision {

  private Decision() {}

  /** The act that approves. */
  @Schema(name = "NewAct")
  public record NewAct(
      @Schema(examples = "Consiglio camerale") String organ,
      @Schema(examples = "7/19") String number,
      @Schema(examples = "2020-10-15") LocalDate date) {

    Act act() {
      var faults = new Faults();
      line(faults, "organ", organ);
      line(faults, "number", number);
      SentDate.check(faults, "date", date);
      return faults.unless(() -> new Act(organ, number, date));
    }
  }

  /** Why a document is given back. */
  @Schema(name = "NewReturn")
  public record NewReturn(@Schema(examples = "Manca la fonte di due indicatori") String reason) {}

  /** Where a document was published. */
  @Schema(name = "NewPublication")
  public record NewPublication(
      @Schema(examples = "2020-10-20") LocalDate date,
      @Schema(examples = "https://www.camera.example/amministrazione-trasparente/pira")
          String address) {

    Publication publication() {
      var faults = new Faults();
      SentDate.check(faults, "date", date);
      var found = address(address).filter(Publication::isAddress);
      faults.require(found.isPresent(), "address", "address");
      return faults.unless(() -> new Publication(date, found.orElseThrow()));
    }

    private static Optional<URI> address(String text) {
      try {
        return Optional.of(new URI(text == null ? "" : text));
      } catch (URISyntaxException e) {
        return Optional.empty();
      }
    }
  }

  /** When a document was sent to the ministries. */
  @Schema(name = "NewTransmission")
  public record NewTransmission(@Schema(examples = "2020-10-20") LocalDate date) {

    LocalDate day() {
      var faults = new Faults();
      SentDate.check(faults, "date", date);
      return faults.unless(() -> date);
    }
  }

  private static void line(Faults faults, String field, String text) {
    if (faults.require(text != null && !text.isBlank(), field, "required")) {
      faults.require(text.length() <= Texts.MAX_LINE, field, "tooLong", Texts.MAX_LINE);
    }
  }
}
