package it.camcom.pira.api.audit;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditReading;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.NotedInput;
import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonNaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("chambers/{chamber}/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private AuditReading audit;
  @Inject private PersonNaming naming;

  @GET
  @Operation(
      operationId = "changes",
      summary = "Il registro delle modifiche, dalla più vecchia; si prosegue con after")
  @Requires(Right.READ_AUDIT)
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
    var people = naming.named(changes.stream().map(Change::person).toList());
    return new ChangesView(changes.stream().map(one -> ChangeView.of(one, people)).toList());
  }

  @GET
  @Path("verification")
  @Operation(
      operationId = "verifyAudit",
      summary = "Verifica la catena delle modifiche, e indica il primo anello che non tiene")
  @Requires(Right.READ_AUDIT)
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

  /** Changes, oldest first. */
  @Schema(name = "Changes")
  public record ChangesView(List<ChangeView> changes) {}

  /** One change of one row. */
  @Schema(name = "Change")
  public record ChangeView(
      @Schema(description = "Posizione nella catena") long position,
      Instant at,
      String person,
      @Schema(description = "Il numero della richiesta (X-Request-Id)") String request,
      String reason,
      Change.Action action,
      @Schema(examples = "measurement") String table,
      String subject,
      @Schema(description = "La riga prima") Map<String, String> before,
      @Schema(description = "La riga dopo") Map<String, String> after) {

    static ChangeView of(Change change, KnownPeople people) {
      return new ChangeView(
          change.position(),
          change.at(),
          people.username(change.person()),
          change.request().orElse(null),
          change.reason().orElse(null),
          change.action(),
          change.table(),
          change.subject(),
          change.before(),
          change.after());
    }
  }

  /** The result of verifying the chain. */
  @Schema(name = "Verification")
  public record VerificationView(
      @Schema(description = "Se la catena è intera") boolean whole,
      long entries,
      @Schema(description = "L’impronta dell’ultimo anello, da annotare") String head,
      @Schema(description = "Il primo anello che non tiene") Long brokenAt,
      Verification.Breach breach,
      @Schema(description = "Che cosa non va, in parole") String detail) {

    static VerificationView of(Verification verification) {
      var broken = verification.broken();
      return new VerificationView(
          broken.isEmpty(),
          verification.entries(),
          verification.head().orElse(null),
          broken.map(Verification.Break::position).orElse(null),
          broken.map(Verification.Break::breach).orElse(null),
          broken.map(one -> Terms.of(one.breach())).orElse(null));
    }
  }
}
