package it.camcom.pira.api.register;

import it.camcom.pira.api.request.Sent;
import it.camcom.pira.domain.people.NewPerson;
import it.camcom.pira.domain.register.NewChamber;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chamber to be opened. */
@Schema(name = "NewChamber")
public record NewChamberView(
    @Schema(description = "Come compare negli indirizzi; per sempre", examples = "siena") String id,
    @Schema(examples = "Camera di Commercio di Siena") String name,
    @Schema(examples = "[\"SI\"]") List<String> provinces,
    @Schema(description = "Undici cifre", examples = "80000530529") String taxCode,
    @Schema(description = "PNG o JPEG in base64, al massimo 64 KiB") String logo,
    FirstAdministrator administrator) {

  private static final byte[] UNREADABLE = {};

  /** Who does the rest. */
  @Schema(name = "FirstAdministrator")
  public record FirstAdministrator(
      @Schema(examples = "l.senese") String username,
      @Schema(examples = "Lucia Senese") String name,
      @Schema(examples = "l.senese@example.it") String email) {}

  NewChamber chamber() {
    return new NewChamber(
        Sent.text(id),
        Sent.text(name),
        List.copyOf(Sent.set(provinces)),
        Sent.text(taxCode),
        Optional.ofNullable(logo).filter(text -> !text.isEmpty()).map(NewChamberView::decoded));
  }

  /** What is not base64 is no image either. */
  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return UNREADABLE;
    }
  }

  NewPerson firstAdministrator() {
    return administrator == null
        ? new NewPerson("", "", "")
        : new NewPerson(
            Sent.text(administrator.username()),
            Sent.text(administrator.name()),
            Sent.text(administrator.email()));
  }
}
