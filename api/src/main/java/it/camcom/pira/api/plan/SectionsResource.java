package it.camcom.pira.api.plan;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.SectionId;
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

/** The sections of the narrative. */
@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionsResource {

  private static final PartKind<NarrativeSection, SectionForm> KIND =
      new PartKind<>(
          NarrativeSection.class,
          SectionForm.class,
          SectionForm::of,
          section -> "sections/" + section.id(),
          "title",
          List.of("patchSection", "placeSection", "deleteSection"));

  @Inject private PartOperations parts;

  @POST
  @Idempotent
  @Path("{year: \\d{4}}/sections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addSection", summary = "Aggiunge una sezione in fondo")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SectionForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response addSection(@BeanParam PlanChangeRequest asked, SectionForm form) {
    return parts.added(asked, PartPlace.last(), KIND, form);
  }

  @GET
  @Path("{year: \\d{4}}/sections/{id}")
  @Operation(operationId = "section", summary = "Una sezione della parte descrittiva")
  @APIResponse(
      responseCode = "200",
      description = "Com’è, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = SectionForm.class)))
  @Requires(Right.READ_PLAN)
  public Response get(
      @PathParam("year") int year, @PathParam("id") UUID id, @Context Request request) {
    return parts.shown(year, new SectionId(id), KIND, request);
  }

  @PATCH
  @Path("{year: \\d{4}}/sections/{id}")
  @Consumes("application/merge-patch+json")
  @Operation(
      operationId = "patchSection",
      summary = "Modifica una sezione",
      description = "I campi inviati sostituiscono quelli che ci sono; null li toglie (RFC 7396)")
  @RequestBody(content = @Content(schema = @Schema(implementation = SectionForm.class)))
  @APIResponse(
      responseCode = "200",
      description = "Com’è ora, con la nuova versione in ETag",
      content = @Content(schema = @Schema(implementation = SectionForm.class)))
  @Requires(Right.EDIT_PLAN)
  public Response patch(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      String patch) {
    return parts.patched(asked, seen, new SectionId(id), KIND, patch);
  }

  @PUT
  @Path("{year: \\d{4}}/sections/{id}/place")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "placeSection", summary = "Sposta una sezione")
  @APIResponse(responseCode = "204", description = "È al suo posto")
  @Requires(Right.EDIT_PLAN)
  public Response place(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      PlaceForm.InPlan place) {
    return parts.placed(asked, seen, new SectionId(id), KIND, place);
  }

  @DELETE
  @Path("{year: \\d{4}}/sections/{id}")
  @Operation(operationId = "deleteSection", summary = "Elimina una sezione")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.EDIT_PLAN)
  public Response delete(
      @BeanParam PlanChangeRequest asked,
      @BeanParam SeenTag seen,
      @PathParam("id") UUID id,
      @QueryParam("with-dependents") @DefaultValue("false") boolean withDependents) {
    return parts.removed(asked, seen, new SectionId(id), KIND, withDependents);
  }
}
