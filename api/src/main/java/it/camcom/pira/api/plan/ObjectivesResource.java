package it.camcom.pira.api.plan;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.SheetId;
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

/** The objectives of the sheets. */
@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObjectivesResource {

  private static final PartKind<Objective, ObjectiveForm> KIND =
      new PartKind<>(
          Objective.class,
          ObjectiveForm.class,
          ObjectiveForm::of,
          objective -> "objectives/" + objective.id(),
          "title",
          List.of("patchObjective", "placeObjective", "deleteObjective", "addIndicator"));

  @Inject private PartOperations parts;

  @POST
  @Idempotent
  @Path("{year: \\d{4}}/sheets/{sheet}/objectives")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addObjective", summary = "Aggiunge un obiettivo a una scheda")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ObjectiveForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response addObjective(
      @BeanParam PlanChangeRequest asked, @PathParam("sheet") UUID sheet, ObjectiveForm form) {
    return parts.added(
        asked, PartPlace.lastOf(new PartPlace.OfSheet(new SheetId(sheet))), KIND, form);
  }

  @GET
  @Path("{year: \\d{4}}/objectives/{id}")
  @Operation(operationId = "objective", summary = "Un obiettivo, senza indicatori")
  @APIResponse(
      responseCode = "200",
      description = "Com’è, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = ObjectiveForm.class)))
  @Requires(Right.READ_PLAN)
  public Response get(
      @PathParam("year") int year, @PathParam("id") UUID id, @Context Request request) {
    return parts.shown(year, new ObjectiveId(id), KIND, request);
  }

  @PATCH
  @Path("{year: \\d{4}}/objectives/{id}")
  @Consumes("application/merge-patch+json")
  @Operation(
      operationId = "patchObjective",
      summary = "Modifica un obiettivo, o lo sopprime con una motivazione",
      description = "I campi inviati sostituiscono quelli che ci sono; null li toglie (RFC 7396)")
  @RequestBody(content = @Content(schema = @Schema(implementation = ObjectiveForm.class)))
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = ObjectiveForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response patch(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      String patch) {
    return parts.patched(asked, seen, new ObjectiveId(id), KIND, patch);
  }

  @PUT
  @Path("{year: \\d{4}}/objectives/{id}/place")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "placeObjective",
      summary = "Sposta un obiettivo, anche in un’altra scheda")
  @APIResponse(responseCode = "204", description = "È al suo posto")
  @Requires(Right.EDIT_PLAN)
  public Response place(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      PlaceForm.InSheet place) {
    return parts.placed(asked, seen, new ObjectiveId(id), KIND, place);
  }

  @DELETE
  @Path("{year: \\d{4}}/objectives/{id}")
  @Operation(operationId = "deleteObjective", summary = "Elimina un obiettivo con ciò che contiene")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.EDIT_PLAN)
  public Response delete(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      @QueryParam("with-dependents") @DefaultValue("false") boolean withDependents) {
    return parts.removed(asked, seen, new ObjectiveId(id), KIND, withDependents);
  }
}
