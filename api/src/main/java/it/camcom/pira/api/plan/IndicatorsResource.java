package it.camcom.pira.api.plan;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.ObjectiveId;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

  private static final PartKind<Indicator, IndicatorForm> KIND =
      new PartKind<>(
          Indicator.class,
          IndicatorForm.class,
          IndicatorForm::of,
          indicator -> "indicators/" + indicator.id(),
          "name",
          List.of("patchIndicator", "confirmIndicator", "placeIndicator", "deleteIndicator"));

  @Inject private PartOperations parts;

  @POST
  @Idempotent
  @Path("{year: \\d{4}}/objectives/{objective}/indicators")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addIndicator", summary = "Aggiunge un indicatore a un obiettivo")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response addIndicator(
      @BeanParam PlanChangeRequest asked,
      @PathParam("objective") UUID objective,
      IndicatorForm form) {
    var place = PartPlace.lastOf(new PartPlace.OfObjective(new ObjectiveId(objective)));
    return parts.added(asked, place, KIND, form);
  }

  @POST
  @Idempotent
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
      @BeanParam PlanChangeRequest asked,
      @PathParam("group") FinancialGroup group,
      IndicatorForm form) {
    return parts.added(asked, PartPlace.lastOf(new PartPlace.OfGroup(group)), KIND, form);
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
    return parts.shown(year, new IndicatorId(id), KIND, request);
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
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      String patch) {
    return parts.patched(asked, seen, new IndicatorId(id), KIND, patch);
  }

  @PUT
  @Path("{year: \\d{4}}/indicators/{id}/confirmation")
  @Operation(
      operationId = "confirmIndicator",
      summary = "Conferma i target di un indicatore, copiati dal piano dell’anno prima")
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = IndicatorForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response confirm(
      @PathParam("year") int year, @BeanParam SeenTag seen, @PathParam("id") UUID id) {
    return parts.confirmed(year, seen, new IndicatorId(id), KIND);
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
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      PlaceForm.OfIndicator place) {
    return parts.placed(asked, seen, new IndicatorId(id), KIND, place);
  }

  @DELETE
  @Path("{year: \\d{4}}/indicators/{id}")
  @Operation(
      operationId = "deleteIndicator",
      summary = "Elimina un indicatore con ciò che è stato rilevato")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.EDIT_PLAN)
  public Response delete(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      @QueryParam("with-dependents") @DefaultValue("false") boolean withDependents) {
    return parts.removed(asked, seen, new IndicatorId(id), KIND, withDependents);
  }
}
