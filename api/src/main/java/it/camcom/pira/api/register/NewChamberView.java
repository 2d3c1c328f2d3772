package it.camcom.pira.api.register;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.domain.register.ChamberInput;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chamber to open. */
@Schema(name = "NewChamber")
public record NewChamberView(
    @Schema(required = true, 
            description = "Come compare negli indirizzi; per sempre",
            examples = "siena",
            minLength = 2,
            maxLength = ChamberId.MAX_CHARACTERS)
        String id,
    @Schema(required = true, examples = "Camera di Commercio di Siena", minLength = 1, maxLength = Account.MAX_NAME)
        String name,
    @Schema(required = true, examples = "[\"SI\"]", minItems = 1, maxItems = ChamberInput.MAX_PROVINCES)
        List<String> provinces,
    @Schema(required = true, description = "Undici cifre", examples = "80000530529", pattern = ChamberInput.TAX_CODE)
        String taxCode,
    @Schema(
            description = "PNG o JPEG in base64, al massimo 64 KiB",
            maxLength = ChamberInput.MAX_LOGO)
        String logo,
    @Schema(required = true) FirstAdministrator administrator) {

  /** The first administrator, who does the rest. */
  @Schema(name = "FirstAdministrator")
  public record FirstAdministrator(
      @Schema(required = true, examples = "l.senese", minLength = 2, maxLength = Username.MAX_CHARACTERS)
          String username,
      @Schema(required = true, examples = "Lucia Senese", minLength = 1, maxLength = Account.MAX_NAME) String name,
      @Schema(examples = "l.senese@example.it", maxLength = Account.MAX_EMAIL) String email) {

    PersonInput input() {
      return new PersonInput(username, name, email);
    }
  }

  ChamberInput input() {
    return new ChamberInput(id, name, provinces, taxCode, logo);
  }

  PersonInput firstAdministrator() {
    return Optional.ofNullable(administrator)
        .orElse(new FirstAdministrator(null, null, null))
        .input();
  }
}
