package it.camcom.pira.api.document;

import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.DocumentOptionsView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.OptionsChoosing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The display options of documents beyond the official form. */
@Path("chambers/{chamber}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentOptionsResource {

  @Inject private OptionsChoosing choosing;

  @GET
  @Path("{id}/options")
  @Operation(
      operationId = "documentOptions",
      summary = "Che cosa un documento mostra oltre alla forma ufficiale")
  @APIResponse(
      responseCode = "200",
      description = "Le scelte, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = DocumentOptionsView.class)))
  @Requires(Right.READ_PLAN)
  public Response options(@PathParam("id") UUID id) {
    return choosing
        .options(new DocumentId(id))
        .map(DocumentOptionsResource::tagged)
        .orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path("{id}/options")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "chooseDocumentOptions",
      summary = "Sceglie che cosa una bozza mostra oltre alla forma ufficiale")
  @APIResponse(
      responseCode = "200",
      description = "Le scelte, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = DocumentOptionsView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public Response choose(
      @PathParam("id") UUID id, @BeanParam SeenTag seen, DocumentOptionsView options) {
    var sent = Sent.orEmpty(options, DocumentOptionsView.class).input();
    return choosing
        .choose(new DocumentId(id), sent, seen.version())
        .map(DocumentOptionsResource::tagged)
        .orElseThrow(NotFoundException::new);
  }

  private static Response tagged(DocumentOptions options) {
    return Response.ok(DocumentOptionsView.of(options)).tag(options.version().text()).build();
  }
}
