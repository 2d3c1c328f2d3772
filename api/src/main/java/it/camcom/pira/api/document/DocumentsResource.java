package it.camcom.pira.api.document;

import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.api.view.DocumentOptionsView;
import it.camcom.pira.api.view.DocumentView;
import it.camcom.pira.domain.document.DocumentChoosing;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentPrinting;
import it.camcom.pira.domain.document.DocumentReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/documents")
@RequestScoped
public class DocumentsResource {

  private static final String PDF = "application/pdf";
  private static final Pattern TAG = Pattern.compile("\"([\\w.-]{1,60})\"");

  @Inject private DocumentReading reading;
  @Inject private DocumentPrinting printing;
  @Inject private DocumentChoosing choosing;

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

  @GET
  @Path("{id}/options")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "documentOptions",
      summary = "Che cosa un documento mostra oltre alla forma ufficiale")
  @APIResponse(
      responseCode = "200",
      description = "Le scelte, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = DocumentOptionsView.class)))
  @Extension(name = "x-right", value = "READ_PLAN")
  public Response options(@PathParam("id") UUID id) {
    return choosing
        .options(new DocumentId(id))
        .map(DocumentsResource::tagged)
        .orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path("{id}/options")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "chooseDocumentOptions",
      summary = "Sceglie che cosa una bozza mostra oltre alla forma ufficiale")
  @APIResponse(
      responseCode = "200",
      description = "Le scelte, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = DocumentOptionsView.class)))
  @Extension(name = "x-right", value = "IMPORT_PLAN")
  public Response choose(
      @PathParam("id") UUID id,
      @Parameter(description = "La versione che si cambia, dall’ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      DocumentOptionsView options) {
    if (choosing.admits(new DocumentId(id))) {
      return choosing
          .choose(new DocumentId(id), Sent.required("means", options).options(), version(ifMatch))
          .map(DocumentsResource::tagged)
          .orElseThrow(NotFoundException::new);
    }
    throw new NotFoundException();
  }

  private static Optional<String> version(String ifMatch) {
    if (ifMatch == null) {
      return Optional.empty();
    }
    var tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new BadRequestException();
    }
    return Optional.of(tag.group(1));
  }

  private static Response tagged(DocumentOptions options) {
    return Response.ok(DocumentOptionsView.of(options)).tag(options.version()).build();
  }
}
