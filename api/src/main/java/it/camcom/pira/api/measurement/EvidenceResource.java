package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.api.request.ChangeReason;
import it.camcom.pira.api.request.SentFile;
import it.camcom.pira.api.view.IndicatorView.EvidenceView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.measurement.EvidenceId;
import it.camcom.pira.domain.measurement.EvidenceInput;
import it.camcom.pira.domain.measurement.EvidenceKeeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/plans/" + MeasurementPlace.PATH + "/evidence")
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
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "file", value = "Elenco dei pagamenti")))
  @APIResponse(
      responseCode = "201",
      description = "Il file come è conservato",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
  @APIResponse(
      responseCode = "507",
      description = "Lo spazio per gli allegati è esaurito o non disponibile",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @Requires(Right.RECORD_OWN_VALUES)
  public Response attach(
      @BeanParam MeasurementPlace place,
      @Parameter(
              required = true,
              description = "Il nome del file",
              schema = @Schema(type = SchemaType.STRING, maxLength = EvidenceInput.MAX_NAME),
              example = "prova.txt")
          @QueryParam("file-name")
          String fileName,
      @BeanParam SentFile file,
      @Context UriInfo address,
      InputStream body)
      throws IOException {
    var content = file.bytes(body, EvidenceInput.MAX_BYTES);
    var sent = new EvidenceInput(fileName, file.mediaType(), content);
    var evidence =
        keeping
            .attach(place.year(), place.indicator(), place.asOf(), sent)
            .orElseThrow(NotFoundException::new);
    var location = address.getAbsolutePathBuilder().path(evidence.id().toString()).build();
    return Response.created(location).entity(EvidenceView.of(evidence)).build();
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
  @Requires(Right.READ_PLAN)
  public Response evidence(
      @BeanParam MeasurementPlace place, @PathParam("evidence") UUID evidence) {
    var file =
        keeping
            .file(place.year(), place.indicator(), place.asOf(), new EvidenceId(evidence))
            .orElseThrow(NotFoundException::new);
    return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.evidence().fileName()))
        .build();
  }

  /** RFC 6266: the browser saves the file under its name and displays nothing of it. */
  private static String attachment(String fileName) {
    var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }

  @DELETE
  @Path("{evidence}")
  @Operation(operationId = "detachEvidence", summary = "Toglie un file da una rilevazione")
  @APIResponse(responseCode = "204", description = "Il file non c’è più")
  @Requires(Right.RECORD_OWN_VALUES)
  public void detach(
      @BeanParam MeasurementPlace place,
      @PathParam("evidence") UUID evidence,
      @BeanParam ChangeReason reason) {
    var file = new EvidenceId(evidence);
    if (!keeping.detach(place.year(), place.indicator(), place.asOf(), file, reason.given())) {
      throw new NotFoundException();
    }
  }
}
