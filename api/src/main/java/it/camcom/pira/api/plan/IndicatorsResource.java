package it.camcom.pira.api.plan;

import it.camcom.pira.api.plan.PartOperations.Kind;
import it.camcom.pira.api.plan.PartOperations.Preconditions;
import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.api.repeating.Repeatable;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Place;
import it.camcom.pira.domain.plan.Plan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The indicators of objectives and of the financial health. */
@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

  private static final Kind<Indicator, IndicatorForm> KIND =
      new Kind<>(
          IndicatorForm.class,
          IndicatorForm::of,
          List.of("patchIndicator", "placeIndicator", "deleteIndicator"));

  @Inject private PartOperations parts;

  @POST
  @Repeatable
  @Path("{year: \\d{4}}/objectives/{objective}/indicators")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addIndicator", summary = "Aggiunge un indicatore a un obiettivo")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response addIndicator(
      @PathParam("year") int year,
      @PathParam("objective") UUID objective,
      @QueryParam("reason") String reason,
      @Context UriInfo address,
      IndicatorForm form) {
    parts.foundToEdit(year, plan -> plan.objective(new ObjectiveId(objective)));
    var part = Sent.required("name", form).part(Optional.empty());
    return parts.added(
        year,
        Place.lastOf(new Place.OfObjective(new ObjectiveId(objective))),
        part,
        KIND,
        reason,
        PlanAddress.of(address, "indicators", part.id()));
  }

  @POST
  @Repeatable
  @Path("{year: \\d{4}}/financial-health/{group}/indicators")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addFinancialIndicator",
      summary = "Aggiunge un indicatore a un gruppo dello stato di salute finanziaria")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response addFinancialIndicator(
      @PathParam("year") int year,
      @PathParam("group") FinancialGroup group,
      @QueryParam("reason") String reason,
      @Context UriInfo address,
      IndicatorForm form) {
    parts.foundToEdit(year, Plan::financialHealth);
    var part = Sent.required("name", form).part(Optional.empty());
    return parts.added(
        year,
        Place.lastOf(new Place.OfGroup(group)),
        part,
        KIND,
        reason,
        PlanAddress.of(address, "indicators", part.id()));
  }

  @GET
  @Path("{year: \\d{4}}/indicators/{id}")
  @Operation(operationId = "indicator", summary = "Un indicatore con i suoi target")
  @APIResponse(
      responseCode = "200",
      description = "Com’è, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @Requires(Right.READ_PLAN)
  public Response get(
      @PathParam("year") int year, @PathParam("id") UUID id, @Context Request request) {
    return parts.shown(
        parts.found(year, plan -> plan.indicator(new IndicatorId(id))), KIND, request);
  }

  @PATCH
  @Path("{year: \\d{4}}/indicators/{id}")
  @Consumes("application/merge-patch+json")
  @Operation(
      operationId = "patchIndicator",
      summary = "Modifica un indicatore o i suoi target",
      description = "I campi inviati sostituiscono quelli che ci sono; null li toglie (RFC 7396)")
  @RequestBody(content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response patch(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @QueryParam("reason") String reason,
      @Context Request request,
      @Context HttpHeaders headers,
      String patch) {
    return parts.patched(
        year,
        plan -> plan.indicator(new IndicatorId(id)),
        KIND,
        patch,
        reason,
        new Preconditions(request, headers));
  }

  @PUT
  @Path("{year: \\d{4}}/indicators/{id}/place")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "placeIndicator",
      summary = "Sposta un indicatore, anche in un altro obiettivo o gruppo")
  @APIResponse(responseCode = "204", description = "È al suo posto")
  @Requires(Right.EDIT_PLAN)
  public Response place(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @QueryParam("reason") String reason,
      @Context Request request,
      @Context HttpHeaders headers,
      PlaceForm place) {
    var seen = parts.foundToEdit(year, plan -> plan.indicator(new IndicatorId(id)));
    return parts.placed(
        year,
        seen,
        KIND,
        Sent.required("position", place).ofIndicator(),
        reason,
        new Preconditions(request, headers));
  }

  @DELETE
  @Path("{year: \\d{4}}/indicators/{id}")
  @Operation(
      operationId = "deleteIndicator",
      summary = "Elimina un indicatore con ciò che è stato rilevato")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.EDIT_PLAN)
  public Response delete(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @QueryParam("with-dependents") @DefaultValue("false") boolean withDependents,
      @QueryParam("reason") String reason,
      @Context Request request,
      @Context HttpHeaders headers) {
    var seen = parts.foundToEdit(year, plan -> plan.indicator(new IndicatorId(id)));
    return parts.removed(
        year, seen, KIND, withDependents, reason, new Preconditions(request, headers));
  }
}
