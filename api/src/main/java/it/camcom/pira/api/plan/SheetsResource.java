package it.camcom.pira.api.plan;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.ProgrammeSheet;
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

/** The programme sheets. */
@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetsResource {

  private static final PartKind<ProgrammeSheet, SheetForm> KIND =
      new PartKind<>(
          ProgrammeSheet.class,
          SheetForm.class,
          SheetForm::of,
          sheet -> "sheets/" + sheet.id(),
          "name",
          List.of("patchSheet", "confirmSheet", "placeSheet", "deleteSheet", "addObjective"));

  @Inject private PartOperations parts;

  @POST
  @Idempotent
  @Path("{year: \\d{4}}/sheets")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addSheet", summary = "Aggiunge una scheda in fondo")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SheetForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response addSheet(@BeanParam PlanChangeRequest asked, SheetForm form) {
    return parts.added(asked, PartPlace.last(), KIND, form);
  }

  @GET
  @Path("{year: \\d{4}}/sheets/{id}")
  @Operation(operationId = "sheet", summary = "La scheda di un programma, senza obiettivi")
  @APIResponse(
      responseCode = "200",
      description = "Com’è, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = SheetForm.class)))
  @Requires(Right.READ_PLAN)
  public Response get(
      @PathParam("year") int year, @PathParam("id") UUID id, @Context Request request) {
    return parts.shown(year, new SheetId(id), KIND, request);
  }

  @PATCH
  @Path("{year: \\d{4}}/sheets/{id}")
  @Consumes("application/merge-patch+json")
  @Operation(
      operationId = "patchSheet",
      summary = "Modifica una scheda",
      description = "I campi inviati sostituiscono quelli che ci sono; null li toglie (RFC 7396)")
  @RequestBody(content = @Content(schema = @Schema(implementation = SheetForm.class)))
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = SheetForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response patch(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      String patch) {
    return parts.patched(asked, seen, new SheetId(id), KIND, patch);
  }

  @PUT
  @Path("{year: \\d{4}}/sheets/{id}/confirmation")
  @Operation(
      operationId = "confirmSheet",
      summary = "Conferma le risorse di una scheda, copiate dal piano dell’anno prima")
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = SheetForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response confirm(
      @PathParam("year") int year, @BeanParam SeenTag seen, @PathParam("id") UUID id) {
    return parts.confirmed(year, seen, new SheetId(id), KIND);
  }

  @PUT
  @Path("{year: \\d{4}}/sheets/{id}/place")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "placeSheet", summary = "Sposta una scheda")
  @APIResponse(responseCode = "204", description = "È al suo posto")
  @Requires(Right.EDIT_PLAN)
  public Response place(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      PlaceForm.InPlan place) {
    return parts.placed(asked, seen, new SheetId(id), KIND, place);
  }

  @DELETE
  @Path("{year: \\d{4}}/sheets/{id}")
  @Operation(operationId = "deleteSheet", summary = "Elimina una scheda con ciò che contiene")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.EDIT_PLAN)
  public Response delete(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      @QueryParam("with-dependents") @DefaultValue("false") boolean withDependents) {
    return parts.removed(asked, seen, new SheetId(id), KIND, withDependents);
  }
}
