package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.api.view.IndicatorView.EvidenceView;
import it.camcom.pira.domain.measurement.EvidenceId;
import it.camcom.pira.domain.measurement.EvidenceKeeping;
import it.camcom.pira.domain.measurement.NewEvidence;
import it.camcom.pira.domain.plan.IndicatorId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path(
    "chambers/{chamber}/plans/{year: \\d{4}}/indicators/{id}"
        + "/measurements/{as-of: \\d{4}-\\d{2}-\\d{2}}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

  @Inject private EvidenceKeeping keeping;

  @POST
  @Consumes({
    "text/plain",
    "text/csv",
    "application/pdf",
    "image/png",
    "image/jpeg",
    "application/pkcs7-mime",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet"
  })
  @Operation(
      operationId = "attachEvidence",
      summary = "Allega a una rilevazione un file che la prova, di al massimo 10 MiB")
  @RequestBody(
      description = "Il file così com’è",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "file", value = "Elenco dei pagamenti")))
  @APIResponse(
      responseCode = "201",
      description = "Il file come è conservato",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
  @Extension(name = "x-right", value = "RECORD_OWN_VALUES")
  public Response attach(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf,
      @Parameter(description = "Il nome del file", example = "prova.txt") @QueryParam("file-name")
          String fileName,
      @Context HttpHeaders headers,
      @Context UriInfo address,
      InputStream body)
      throws IOException {
    LocalDate day = SentDate.of("as-of", asOf);
    if (!keeping.admits(Year.of(year), new IndicatorId(id), day)) {
      throw new NotFoundException();
    }
    var sent = new NewEvidence(Sent.text(fileName), mediaType(headers), bounded(headers, body));
    var evidence =
        keeping
            .attach(Year.of(year), new IndicatorId(id), day, sent)
            .orElseThrow(NotFoundException::new);
    var location = address.getAbsolutePathBuilder().path(evidence.id().toString()).build();
    return Response.created(location).entity(EvidenceView.of(evidence)).build();
  }

  private static String mediaType(HttpHeaders headers) {
    var type = headers.getMediaType();
    if (headers.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
      throw new NotSupportedException();
    }
    return type.getType() + "/" + type.getSubtype();
  }

  private static byte[] bounded(HttpHeaders headers, InputStream body) throws IOException {
    if (headers.getLength() > NewEvidence.MAX_BYTES) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    var content = body.readNBytes(NewEvidence.MAX_BYTES + 1);
    if (content.length > NewEvidence.MAX_BYTES) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return content;
  }

  @GET
  @Path("{evidence}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "evidence", summary = "Un file che prova una rilevazione")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Extension(name = "x-right", value = "READ_PLAN")
  public Response evidence(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf,
      @PathParam("evidence") UUID evidence) {
    var file =
        keeping
            .file(
                Year.of(year),
                new IndicatorId(id),
                SentDate.of("as-of", asOf),
                new EvidenceId(evidence))
            .orElseThrow(NotFoundException::new);
    return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.evidence().fileName()))
        .build();
  }

  /** RFC 6266: a browser saves it under its name, and shows nothing of it. */
  private static String attachment(String fileName) {
    var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }

  @DELETE
  @Path("{evidence}")
  @Operation(operationId = "detachEvidence", summary = "Toglie un file da una rilevazione")
  @APIResponse(responseCode = "204", description = "Il file non c’è più")
  @Extension(name = "x-right", value = "RECORD_OWN_VALUES")
  public void detach(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf,
      @PathParam("evidence") UUID evidence,
      @QueryParam("reason") String reason) {
    var day = SentDate.of("as-of", asOf);
    if (!keeping.detach(
        Year.of(year),
        new IndicatorId(id),
        day,
        new EvidenceId(evidence),
        Optional.ofNullable(reason))) {
      throw new NotFoundException();
    }
  }
}
