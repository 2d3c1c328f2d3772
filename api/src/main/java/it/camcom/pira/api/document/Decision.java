package it.camcom.pira.api.document;

import it.camcom.pira.domain.document.ActInput;
import it.camcom.pira.domain.document.PublicationInput;
import it.camcom.pira.domain.document.ReturnInput;
import it.camcom.pira.domain.document.TransmissionInput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the steps of a document. */
final class Decision {

  private Decision() {}

  /** The act that approves a document. */
  @Schema(name = "NewAct")
  public record NewAct(
      @Schema(required = true, minLength = 1, maxLength = ActInput.MAX_LINE, examples = "Consiglio camerale")
          String organ,
      @Schema(required = true, minLength = 1, maxLength = ActInput.MAX_LINE, examples = "7/19") String number,
      @Schema(required = true, description = "Non nel futuro", examples = "2020-10-15") LocalDate date) {

    ActInput input() {
      return new ActInput(organ, number, date);
    }
  }

  /** The reason of a return. */
  @Schema(name = "NewReturn")
  public record NewReturn(
      @Schema(required = true, 
              minLength = 1,
              maxLength = ReturnInput.MAX_REASON,
              examples = "Manca la fonte di due indicatori")
          String reason) {

    ReturnInput input() {
      return new ReturnInput(reason);
    }
  }

  /** The publication of a document. */
  @Schema(name = "NewPublication")
  public record NewPublication(
      @Schema(required = true, description = "Non prima dell’atto, e non nel futuro", examples = "2020-10-20")
          LocalDate date,
      @Schema(required = true, 
              description = "Una pagina https, intera",
              maxLength = PublicationInput.MAX_ADDRESS,
              examples = "https://www.camera.example/amministrazione-trasparente/pira")
          String address) {

    PublicationInput input() {
      return new PublicationInput(date, address);
    }
  }

  /** The transmission of a document to the ministries. */
  @Schema(name = "NewTransmission")
  public record NewTransmission(
      @Schema(required = true, description = "Non prima dell’atto, e non nel futuro", examples = "2020-10-20")
          LocalDate date) {

    TransmissionInput input() {
      return new TransmissionInput(date);
    }
  }
}
