package it.camcom.pira.api.plan;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.HealthId;
import it.camcom.pira.domain.plan.PartPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The only sheet of financial health of a plan. */
@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FinancialHealthResource {

  private static final PartKind<FinancialHealth, HealthForm> KIND =
      new PartKind<>(
          FinancialHealth.class,
          HealthForm.class,
          HealthForm::of,
          health -> "financial-health",
          "name",
          List.of("patchFinancialHealth", "deleteFinancialHealth", "addFinancialIndicator"));

  @Inject private PartOperations parts;

  @POST
  @Idempotent
  @Path("{year: \\d{4}}/financial-health")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addFinancialHealth",
      summary = "Aggiunge lo stato di salute finanziaria al piano che non lo ha")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = HealthForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response add(@BeanParam PlanChangeRequest asked, HealthForm form) {
    return parts.added(asked, PartPlace.last(), KIND, form);
  }

  @GET
  @Path("{year: \\d{4}}/financial-health")
  @Operation(
      operationId = "financialHealth",
      summary = "Lo stato di salute finanziaria, senza indicatori")
  @APIResponse(
      responseCode = "200",
      description = "Com’è, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = HealthForm.class)))
  @Requires(Right.READ_PLAN)
  public Response get(@PathParam("year") int year, @Context Request request) {
    return parts.shown(year, HealthId.ONLY, KIND, request);
  }

  @PATCH
  @Path("{year: \\d{4}}/financial-health")
  @Consumes("application/merge-patch+json")
  @Operation(
      operationId = "patchFinancialHealth",
      summary = "Modifica lo stato di salute finanziaria",
      description = "I campi inviati sostituiscono quelli che ci sono; null li toglie (RFC 7396)")
  @RequestBody(content = @Content(schema = @Schema(implementation = HealthForm.class)))
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = HealthForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response patch(@BeanParam PlanChangeRequest asked, @BeanParam SeenTag seen, String patch) {
    return parts.patched(asked, seen, HealthId.ONLY, KIND, patch);
  }

  @DELETE
  @Path("{year: \\d{4}}/financial-health")
  @Operation(
      operationId = "deleteFinancialHealth",
      summary = "Elimina lo stato di salute finanziaria con i suoi indicatori")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.EDIT_PLAN)
  public Response delete(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @QueryParam("with-dependents") @DefaultValue("false") boolean withDependents) {
    return parts.removed(asked, seen, HealthId.ONLY, KIND, withDependents);
  }
}
