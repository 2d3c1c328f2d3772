package it.camcom.pira.api.people;

import it.camcom.pira.api.request.Sent;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.InvitationInput;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.domain.people.PeopleAdministration;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.people.RolesInput;
import it.camcom.pira.domain.people.Username;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private PeopleAdministration people;

  @GET
  @Operation(operationId = "members", summary = "Le persone della camera con i loro ruoli")
  @Requires(Right.MANAGE_PEOPLE)
  public MembersView members() {
    return new MembersView(people.members().stream().map(MemberView::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "invite",
      summary = "Dà accesso alla camera a una nuova persona, con una password provvisoria")
  @APIResponse(
      responseCode = "201",
      description = "L’accesso",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @Requires(Right.MANAGE_PEOPLE)
  public Response invite(NewMember member, @Context UriInfo address) {
    var invitation = people.invite(Sent.required("username", member).input());
    var location =
        address.getAbsolutePathBuilder().path(invitation.account().username().text()).build();
    return Response.created(location).entity(InvitationView.of(invitation)).build();
  }

  @GET
  @Path("{username}")
  @Operation(operationId = "member", summary = "Una persona della camera con i suoi ruoli")
  @Requires(Right.MANAGE_PEOPLE)
  public MemberView member(@PathParam("username") String username) {
    return people.member(username).map(MemberView::of).orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path("{username}/roles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "assignRoles",
      summary = "Dà a una persona della camera altri ruoli, al posto di quelli che ha")
  @Requires(Right.MANAGE_PEOPLE)
  public MemberView assign(@PathParam("username") String username, NewRoles roles) {
    return people
        .assign(username, Optional.ofNullable(roles).orElse(NewRoles.NONE).input())
        .map(MemberView::of)
        .orElseThrow(NotFoundException::new);
  }

  @DELETE
  @Path("{username}")
  @Operation(operationId = "dismiss", summary = "Toglie una persona dalla camera")
  @APIResponse(responseCode = "204", description = "Non appartiene più alla camera")
  @Requires(Right.MANAGE_PEOPLE)
  public Response dismiss(@PathParam("username") String username) {
    if (!people.dismiss(username)) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  @POST
  @Path("{username}/password-reset")
  @Operation(
      operationId = "resetPassword",
      summary = "Dà a una persona una password provvisoria al posto della sua")
  @Requires(Right.MANAGE_PEOPLE)
  public InvitationView resetPassword(@PathParam("username") String username) {
    return people
        .resetPassword(username)
        .map(InvitationView::of)
        .orElseThrow(NotFoundException::new);
  }

  /** A person to invite to the chamber. */
  @Schema(name = "NewMember")
  public record NewMember(
      @Schema(required = true, examples = "m.rossi", minLength = 2, maxLength = Username.MAX_CHARACTERS)
          String username,
      @Schema(required = true, examples = "Maria Rossi", minLength = 1, maxLength = Account.MAX_NAME) String name,
      @Schema(examples = "m.rossi@example.it", maxLength = Account.MAX_EMAIL) String email,
      @Schema(required = true, examples = "[\"AUDITOR\"]", minItems = 1, maxItems = RolesInput.MAX_ROLES) List<Role> roles,
      @Schema(
              description = "I centri di responsabilità di un referente",
              maxItems = RolesInput.MAX_CENTRES)
          List<String> centres) {

    InvitationInput input() {
      return new InvitationInput(
          new PersonInput(username, name, email), new NewRoles(roles, centres).input());
    }
  }

  /** Roles that replace the present ones. */
  @Schema(name = "NewRoles")
  public record NewRoles(
      @Schema(required = true, examples = "[\"AUDITOR\"]", minItems = 1, maxItems = RolesInput.MAX_ROLES) List<Role> roles,
      @Schema(
              description = "I centri di responsabilità di un referente",
              maxItems = RolesInput.MAX_CENTRES)
          List<String> centres) {

    static final NewRoles NONE = new NewRoles(null, null);

    RolesInput input() {
      return new RolesInput(
          Optional.ofNullable(roles).stream()
              .flatMap(List::stream)
              .map(role -> role == null ? null : role.name())
              .toList(),
          centres);
    }
  }

  /** The people of the chamber. */
  @Schema(name = "Members")
  public record MembersView(List<MemberView> members) {}

  /** A person of the chamber. */
  @Schema(name = "Member")
  public record MemberView(
      String username,
      String name,
      String email,
      boolean enabled,
      @Schema(description = "Se la camera può reimpostarne la password") boolean resettable,
      List<Role> roles,
      List<String> centres) {

    static MemberView of(Member member) {
      var account = member.account();
      return new MemberView(
          account.username().text(),
          account.name(),
          account.email().orElse(null),
          account.enabled(),
          account.home().isPresent(),
          member.membership().roles().stream().sorted().toList(),
          member.membership().centres().stream().map(ResponsibilityCentre::name).sorted().toList());
    }
  }
}
