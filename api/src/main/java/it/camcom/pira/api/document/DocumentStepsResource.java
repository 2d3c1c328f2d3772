package it.camcom.pira.api.document;

import it.camcom.pira.api.document.Decision.NewAct;
import it.camcom.pira.api.document.Decision.NewPublication;
import it.camcom.pira.api.document.Decision.NewReturn;
import it.camcom.pira.api.document.Decision.NewTransmission;
import it.camcom.pira.api.problem.SeenTag;
import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.document.Approving;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentReading;
import it.camcom.pira.domain.document.DocumentSubmitting;
import it.camcom.pira.domain.document.Publishing;
import it.camcom.pira.domain.language.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The steps of a document on its way to the public. */
@Path("chambers/{chamber}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentStepsResource {

  @Inject private DocumentReading reading;
  @Inject private DocumentSubmitting submitting;
  @Inject private Approving approving;
  @Inject private Publishing publishing;
  @Inject private Clock clock;

  @POST
  @Path("{id}/submission")
  @Operation(
      operationId = "submitDocument",
      summary = "Presenta un documento completo per l’approvazione")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProceedingsView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ProceedingsView submit(
      @PathParam("id") UUID id,
      @Parameter(description = SeenTag.DESCRIPTION) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    var document = new DocumentId(id);
    return view(submitting.submit(document, SeenTag.of(ifMatch)));
  }

  @DELETE
  @Path("{id}/submission")
  @Operation(
      operationId = "withdrawDocument",
      summary = "Ritira un documento dall’approvazione: torna in bozza")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProceedingsView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ProceedingsView withdraw(
      @PathParam("id") UUID id,
      @Parameter(description = SeenTag.DESCRIPTION) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    var document = new DocumentId(id);
    return view(submitting.withdraw(document, SeenTag.of(ifMatch)));
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "returnDocument",
      summary = "Rinvia un documento a chi lo prepara, con il motivo")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProceedingsView.class)))
  @Requires(Right.APPROVE_DOCUMENTS)
  public ProceedingsView giveBack(
      @PathParam("id") UUID id,
      @Parameter(description = SeenTag.DESCRIPTION) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      NewReturn sent) {
    var document = new DocumentId(id);
    require(approving.admits(document));
    var seen = SeenTag.of(ifMatch);
    return view(
        approving.giveBack(document, seen, Sent.text(Sent.required("reason", sent).reason())));
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "approveDocument",
      summary =
          "Approva un documento con il suo atto: dati, PDF e figure restano per sempre quelli visti")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProceedingsView.class)))
  @Requires(Right.APPROVE_DOCUMENTS)
  public ProceedingsView approve(
      @PathParam("id") UUID id,
      @Parameter(description = SeenTag.DESCRIPTION) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      NewAct sent) {
    var document = new DocumentId(id);
    require(approving.admits(document));
    var seen = SeenTag.of(ifMatch);
    return view(approving.approve(document, seen, Sent.required("organ", sent).act()));
  }

  @POST
  @Path("{id}/publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "publishDocument",
      summary = "Annota dove e quando un documento approvato è stato pubblicato")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProceedingsView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ProceedingsView publish(
      @PathParam("id") UUID id,
      @Parameter(description = SeenTag.DESCRIPTION) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      NewPublication sent) {
    var document = new DocumentId(id);
    require(publishing.admits(document));
    var seen = SeenTag.of(ifMatch);
    return view(publishing.publish(document, seen, Sent.required("date", sent).publication()));
  }

  @POST
  @Path("{id}/transmission")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "transmitDocument",
      summary = "Annota quando un documento approvato è stato trasmesso ai ministeri")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProceedingsView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ProceedingsView transmit(
      @PathParam("id") UUID id,
      @Parameter(description = SeenTag.DESCRIPTION) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      NewTransmission sent) {
    var document = new DocumentId(id);
    require(publishing.admits(document));
    var seen = SeenTag.of(ifMatch);
    return view(publishing.transmit(document, seen, Sent.required("date", sent).day()));
  }

  private static void require(boolean present) {
    if (!present) {
      throw new NotFoundException();
    }
  }

  private ProceedingsView view(Optional<Document> document) {
    return document
        .map(one -> ProceedingsView.of(one, reading.next(one), Today.by(clock)))
        .orElseThrow(NotFoundException::new);
  }
}
