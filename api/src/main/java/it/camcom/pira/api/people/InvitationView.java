package it.camcom.pira.api.people;

import it.camcom.pira.domain.people.Invitation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account with a one-time password, which cannot be shown again. */
@Schema(name = "Invitation")
public record InvitationView(
    @Schema(examples = "m.rossi") String username,
    @Schema(description = "Da consegnare alla persona, che la cambia al primo accesso")
        String oneTimePassword) {

  public static InvitationView of(Invitation invitation) {
    return new InvitationView(invitation.account().username().text(), invitation.oneTimePassword());
  }
}
