package it.camcom.pira.api.audit;

import it.camcom.pira.api.audit.AuditResource.ChangeView;
import it.camcom.pira.api.audit.AuditResource.ChangesView;
import it.camcom.pira.api.audit.AuditResource.VerificationView;
import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.NotedInput;
import it.camcom.pira.domain.people.PersonNaming;
import it.camcom.pira.domain.register.RegisterAuditReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("register/audit")
@RequestScoped
@AcrossChambers(because = "who may come in is looked after by the network")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterAuditResource {

  @Inject private RegisterAuditReading audit;
  @Inject private PersonNaming naming;

  @GET
  @Operation(
      operationId = "registerChanges",
      summary =
          "Il registro di chi può accedere, dalla modifica più vecchia; si prosegue con after")
  @Requires(Right.MANAGE_CHAMBERS)
  public ChangesView changes(
      @Parameter(description = "La posizione dopo la quale cominciare", example = "0")
          @QueryParam("after")
          @DefaultValue("0")
          long after,
      @Parameter(description = "Quante, al massimo 500", example = "100")
          @QueryParam("limit")
          @DefaultValue("100")
          int limit) {
    var changes = audit.changes(after, limit);
    var people = naming.namedInRegister(changes.stream().map(Change::person).toList());
    return new ChangesView(changes.stream().map(one -> ChangeView.of(one, people)).toList());
  }

  @GET
  @Path("verification")
  @Operation(
      operationId = "verifyRegisterAudit",
      summary = "Verifica la catena di chi può accedere, e indica il primo anello che non tiene")
  @Requires(Right.MANAGE_CHAMBERS)
  public VerificationView verify(
      @Parameter(description = "La posizione di un anello annotato in una verifica precedente")
          @QueryParam("position")
          Long position,
      @Parameter(
              description = "L’impronta che aveva",
              schema = @Schema(type = SchemaType.STRING, pattern = NotedInput.HASH))
          @QueryParam("hash")
          String hash) {
    var noted = new NotedInput(position == null ? null : position.toString(), hash);
    return VerificationView.of(audit.verify(noted.noted()));
  }
}
