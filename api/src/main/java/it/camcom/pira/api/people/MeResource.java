package it.camcom.pira.api.people;

import it.camcom.pira.api.request.Sent;
import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.people.AccessToken;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.OwnAccount;
import it.camcom.pira.domain.people.OwnAccount.Issued;
import it.camcom.pira.domain.people.PasswordChangeInput;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.people.TokenInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("me")
@RequestScoped
@AcrossChambers(because = "it is about the caller, in whatever chambers")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private OwnAccount account;
  @Context private HttpServletRequest request;

  @GET
  @Operation(operationId = "me", summary = "Chi chiama, e dove può entrare")
  @Requires(Right.OWN_ACCOUNT)
  public PersonView me() {
    return PersonView.of((Person) request.getAttribute(Person.class.getName()));
  }

  @POST
  @Path("password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changePassword", summary = "Sceglie un’altra password")
  @APIResponse(responseCode = "204", description = "La password è cambiata")
  @Requires(Right.IN_PERSON)
  public Response changePassword(PasswordChange change) {
    account.changePassword(Sent.required("oldPassword", change).input());
    return Response.noContent().build();
  }

  @GET
  @Path("tokens")
  @Operation(operationId = "tokens", summary = "I token personali, senza il loro segreto")
  @Requires(Right.OWN_ACCOUNT)
  public TokensView tokens() {
    return new TokensView(account.tokens().stream().map(TokenView::of).toList());
  }

  @POST
  @Path("tokens")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "issueToken",
      summary = "Crea un token personale; il segreto è mostrato solo qui")
  @APIResponse(
      responseCode = "201",
      description = "Il token con il segreto",
      content = @Content(schema = @Schema(implementation = IssuedTokenView.class)))
  @Requires(Right.IN_PERSON)
  public Response issueToken(NewToken token) {
    var issued = account.issueToken(Sent.required("name", token).input());
    return Response.status(Response.Status.CREATED).entity(IssuedTokenView.of(issued)).build();
  }

  @DELETE
  @Path("tokens/{id}")
  @Operation(operationId = "revokeToken", summary = "Revoca un token personale")
  @APIResponse(responseCode = "204", description = "Il token non vale più")
  @Requires(Right.IN_PERSON)
  public Response revokeToken(@PathParam("id") UUID id) {
    if (!account.revokeToken(id)) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  /** A change of the caller's password. */
  @Schema(name = "PasswordChange")
  public record PasswordChange(
      @Schema(required = true, examples = "la-vecchia-password", maxLength = PasswordChangeInput.MAX_BYTES) String oldPassword,
      @Schema(required = true, 
              description = "Da 12 caratteri a 72 byte",
              examples = "una-nuova-frase-lunga",
              minLength = PasswordChangeInput.MIN_CHARACTERS,
              maxLength = PasswordChangeInput.MAX_BYTES)
          String newPassword) {

    PasswordChangeInput input() {
      return new PasswordChangeInput(oldPassword, newPassword, null);
    }
  }

  /** A token to issue. */
  @Schema(name = "NewToken")
  public record NewToken(
      @Schema(required = true, examples = "Cruscotto", minLength = 1, maxLength = Account.MAX_NAME) String name,
      @Schema(description = "Se permette solo di leggere", examples = "true") Boolean readOnly,
      @Schema(description = "La sola camera per cui vale", examples = "prato", maxLength = ChamberId.MAX_CHARACTERS) String chamber,
      @Schema(required = true, 
              description = "Durata, in giorni",
              examples = "90",
              minimum = "1",
              maximum = "" + AccessToken.MAX_DAYS)
          Integer days) {

    TokenInput input() {
      return new TokenInput(name, readOnly, chamber, days);
    }
  }

  /** The caller's tokens. */
  @Schema(name = "Tokens")
  public record TokensView(List<TokenView> tokens) {}

  /** A token without its secret. */
  @Schema(name = "Token")
  public record TokenView(
      String id,
      String name,
      boolean readOnly,
      String chamber,
      Instant issuedAt,
      Instant expiresAt,
      Instant revokedAt) {

    static TokenView of(AccessToken token) {
      return new TokenView(
          token.id().toString(),
          token.name(),
          token.readOnly(),
          token.only().map(Object::toString).orElse(null),
          token.issuedAt(),
          token.expiresAt(),
          token.revokedAt().orElse(null));
    }
  }

  /** A new token with its secret. */
  @Schema(name = "IssuedToken")
  public record IssuedTokenView(TokenView token, String secret) {

    static IssuedTokenView of(Issued issued) {
      return new IssuedTokenView(TokenView.of(issued.token()), issued.secret());
    }
  }
}
