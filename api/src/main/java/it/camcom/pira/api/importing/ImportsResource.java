package it.camcom.pira.api.importing;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.api.request.SentFile;
import it.camcom.pira.api.view.DocumentView;
import it.camcom.pira.api.view.ReviewView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.importing.ImportId;
import it.camcom.pira.domain.importing.PlanImporting;
import it.camcom.pira.domain.importing.Review;
import it.camcom.pira.domain.importing.SourceInput;
import it.camcom.pira.domain.people.PersonNaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  @Inject private PlanImporting importing;
  @Inject private PersonNaming naming;

  @POST
  @Consumes({MediaType.TEXT_PLAIN, "text/tab-separated-values"})
  @Operation(
      operationId = "takeIn",
      summary = "Legge un documento e ne restituisce la revisione; non crea ancora un piano")
  @RequestBody(
      description = "Il documento come testo UTF-8 con le tabelle separate da tabulazioni",
      content =
          @Content(
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "documento",
                      value = "Situazione al 30 settembre 2020\n\nMissione 11) …")))
  @APIResponse(
      responseCode = "201",
      description = "La revisione",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @APIResponse(
      responseCode = "422",
      description = "Il documento non è leggibile; ogni motivo indica riga e cella",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @Requires(Right.IMPORT_PLAN)
  public Response takeIn(@BeanParam SentFile file, @Context UriInfo address, InputStream body)
      throws IOException {
    var type = file.mediaTypeOfText();
    var sent = new SourceInput(type, file.bytes(body, SourceInput.MAX_BYTES));
    var review = importing.takeIn(sent);
    var location = address.getAbsolutePathBuilder().path(review.taken().id().toString()).build();
    return Response.created(location).entity(view(review)).build();
  }

  private ReviewView view(Review review) {
    return ReviewView.of(review, naming.named(List.of(review.taken().takenInBy())));
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "review", summary = "La revisione di un documento importato")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @Requires(Right.IMPORT_PLAN)
  public ReviewView review(@PathParam("id") UUID id) {
    return importing.review(new ImportId(id)).map(this::view).orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}/acceptance")
  @Operation(
      operationId = "accept",
      summary = "Accetta la revisione: nascono il piano, le rilevazioni e il documento")
  @APIResponse(
      responseCode = "201",
      description = "Il documento",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(
      responseCode = "409",
      description = "Già accettata, o la camera ha già un piano per quell’anno",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @Requires(Right.IMPORT_PLAN)
  public Response accept(
      @PathParam("chamber") String chamber, @PathParam("id") UUID id, @Context UriInfo address) {
    var document = importing.accept(new ImportId(id)).orElseThrow(NotFoundException::new);
    var location =
        address
            .getBaseUriBuilder()
            .path("chambers")
            .path(chamber)
            .path("documents")
            .path(document.id().toString())
            .build();
    return Response.created(location).entity(DocumentView.of(document)).build();
  }
}
