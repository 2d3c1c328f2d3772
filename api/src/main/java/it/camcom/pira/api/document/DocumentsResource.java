package it.camcom.pira.api.document;

import it.camcom.pira.api.view.DocumentView;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentPrinting;
import it.camcom.pira.domain.document.DocumentReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/documents")
@RequestScoped
public class DocumentsResource {

  private static final String PDF = "application/pdf";

  @Inject private DocumentReading reading;
  @Inject private DocumentPrinting printing;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "documents", summary = "I documenti della camera")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentView.ListView.class)))
  @Extension(name = "x-right", value = "READ_PLAN")
  public DocumentView.ListView documents() {
    return new DocumentView.ListView(reading.all().stream().map(DocumentView::of).toList());
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "document",
      summary = "Un documento: i dati, oppure il PDF ufficiale con Accept: application/pdf")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @Extension(name = "x-right", value = "READ_PLAN")
  public DocumentView document(@PathParam("id") UUID id) {
    return reading
        .content(new DocumentId(id))
        .map(DocumentView::of)
        .orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("{id}")
  @Produces(PDF + ";qs=0.5")
  @Operation(hidden = true)
  public Response paper(@PathParam("id") UUID id) {
    var paper = printing.paper(new DocumentId(id)).orElseThrow(NotFoundException::new);
    return Response.ok(paper.pdf())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"")
        .build();
  }
}
