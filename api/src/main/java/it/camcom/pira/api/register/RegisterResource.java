package it.camcom.pira.api.register;

import it.camcom.pira.api.people.InvitationView;
import it.camcom.pira.api.people.PersonView;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.ChamberView;
import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.domain.register.AdmissionInput;
import it.camcom.pira.domain.register.AppointmentInput;
import it.camcom.pira.domain.register.ChamberRegister;
import it.camcom.pira.domain.register.PersonErasing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("register")
@RequestScoped
@AcrossChambers(because = "the network opens chambers; it sees nothing of their work")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  @Inject private ChamberRegister register;
  @Inject private PersonErasing erasing;

  @GET
  @Path("chambers")
  @Operation(operationId = "allChambers", summary = "Tutte le camere")
  @Requires(Right.MANAGE_CHAMBERS)
  public AllChambersView chambers() {
    return new AllChambersView(register.chambers().stream().map(ChamberView::of).toList());
  }

  @POST
  @Path("chambers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "provision",
      summary = "Apre una camera, con il suo primo amministratore")
  @APIResponse(
      responseCode = "201",
      description = "La camera, e l’accesso del suo amministratore",
      content = @Content(schema = @Schema(implementation = ProvisionedView.class)))
  @Requires(Right.MANAGE_CHAMBERS)
  public Response provision(NewChamberView chamber, @Context UriInfo address) {
    var sent = Sent.required("id", chamber);
    var provisioned = register.provision(sent.input(), sent.firstAdministrator());
    var location = address.getAbsolutePathBuilder().path(provisioned.chamber().id().code()).build();
    return Response.created(location)
        .entity(
            new ProvisionedView(
                ChamberView.of(provisioned.chamber()),
                InvitationView.of(provisioned.administrator())))
        .build();
  }

  @GET
  @Path("chambers/{id}")
  @Operation(operationId = "anyChamber", summary = "Una camera")
  @Requires(Right.MANAGE_CHAMBERS)
  public ChamberView chamber(@PathParam("id") String id) {
    return register.chamber(id).map(ChamberView::of).orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("chambers/{id}/people")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "admit",
      summary = "Dà un ruolo in una camera a una persona che ha già un accesso")
  @APIResponse(responseCode = "204", description = "Appartiene alla camera")
  @Requires(Right.MANAGE_CHAMBERS)
  public Response admit(@PathParam("id") String id, Admission admission) {
    var asked = Optional.ofNullable(admission).orElse(Admission.NONE);
    if (!register.admit(id, asked.input())) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  @GET
  @Path("people")
  @Operation(operationId = "networkPeople", summary = "Chi lavora per la rete")
  @Requires(Right.MANAGE_CHAMBERS)
  public NetworkPeopleView people() {
    return new NetworkPeopleView(register.networkPeople().stream().map(PersonView::of).toList());
  }

  @POST
  @Path("people")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "appoint", summary = "Dà a una nuova persona un ruolo nella rete")
  @APIResponse(
      responseCode = "201",
      description = "L’accesso",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @Requires(Right.MANAGE_CHAMBERS)
  public Response appoint(Appointment appointment) {
    var invitation = register.appoint(Sent.required("username", appointment).input());
    return Response.status(Response.Status.CREATED).entity(InvitationView.of(invitation)).build();
  }

  @DELETE
  @Path("people/{username}")
  @Operation(operationId = "relieve", summary = "Toglie a una persona i ruoli nella rete")
  @APIResponse(responseCode = "204", description = "Non lavora più per la rete")
  @Requires(Right.MANAGE_CHAMBERS)
  public Response relieve(@PathParam("username") String username) {
    if (!register.relieve(username)) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  @POST
  @Path("accounts/{username}/password-reset")
  @Operation(
      operationId = "resetAnyPassword",
      summary = "Dà una password provvisoria a chi ha un accesso, ovunque lavori")
  @Requires(Right.MANAGE_CHAMBERS)
  public InvitationView resetPassword(@PathParam("username") String username) {
    return register
        .resetPassword(username)
        .map(InvitationView::of)
        .orElseThrow(NotFoundException::new);
  }

  @DELETE
  @Path("accounts/{username}")
  @Operation(
      operationId = "erasePerson",
      summary = "Cancella i dati di una persona che non ha più ruoli; quello che ha fatto resta")
  @APIResponse(responseCode = "204", description = "Nulla dice più chi fosse")
  @Requires(Right.MANAGE_CHAMBERS)
  public Response erase(@PathParam("username") String username) {
    if (!erasing.erase(username)) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  /** All chambers, by name. */
  @Schema(name = "AllChambers")
  public record AllChambersView(List<ChamberView> chambers) {}

  /** A new chamber with its administrator. */
  @Schema(name = "Provisioned")
  public record ProvisionedView(ChamberView chamber, InvitationView administrator) {}

  /** A role of a person in a chamber, to add. */
  @Schema(name = "Admission")
  public record Admission(
      @Schema(required = true, examples = "m.rossi", minLength = 2, maxLength = Username.MAX_CHARACTERS)
          String username,
      @Schema(required = true, examples = "AUDITOR") Role role) {

    static final Admission NONE = new Admission(null, null);

    AdmissionInput input() {
      return new AdmissionInput(username, role == null ? null : role.name());
    }
  }

  /** The people who work for the network. */
  @Schema(name = "NetworkPeople")
  public record NetworkPeopleView(List<PersonView> people) {}

  /** A role of a person in the network, to add. */
  @Schema(name = "Appointment")
  public record Appointment(
      @Schema(required = true, examples = "n.greco", minLength = 2, maxLength = Username.MAX_CHARACTERS)
          String username,
      @Schema(required = true, examples = "Nadia Greco", minLength = 1, maxLength = Account.MAX_NAME) String name,
      @Schema(examples = "n.greco@example.it", maxLength = Account.MAX_EMAIL) String email,
      @Schema(required = true, examples = "NETWORK_ANALYST") Role role) {

    AppointmentInput input() {
      return new AppointmentInput(
          new PersonInput(username, name, email), role == null ? null : role.name());
    }
  }
}
