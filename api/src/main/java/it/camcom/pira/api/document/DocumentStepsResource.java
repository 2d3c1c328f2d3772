package it.camcom.pira.api.document;

import it.camcom.pira.api.document.Decision.NewAct;
import it.camcom.pira.api.document.Decision.NewPublication;
import it.camcom.pira.api.document.Decision.NewReturn;
import it.camcom.pira.api.document.Decision.NewTransmission;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.document.Approving;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentReading;
import it.camcom.pira.domain.document.DocumentSubmitting;
import it.camcom.pira.domain.document.Publishing;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonNaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The steps of a document up to its publication. */
@Path("chambers/{chamber}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentStepsResource {

  @Inject private DocumentReading reading;
  @Inject private DocumentSubmitting submitting;
  @Inject private Approving approving;
  @Inject private Publishing publishing;
  @Inject private PersonNaming naming;

  @POST
  @Path("{id}/submission")
  @Operation(
      operationId = "submitDocument",
      summary = "Presenta un documento completo per l’approvazione")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ApprovalHistoryView submit(@PathParam("id") UUID id, @BeanParam SeenTag seen) {
    return view(submitting.submit(new DocumentId(id), seen.version()));
  }

  @DELETE
  @Path("{id}/submission")
  @Operation(
      operationId = "withdrawDocument",
      summary = "Ritira un documento dall’approvazione: torna in bozza")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ApprovalHistoryView withdraw(@PathParam("id") UUID id, @BeanParam SeenTag seen) {
    return view(submitting.withdraw(new DocumentId(id), seen.version()));
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "returnDocument",
      summary = "Rinvia un documento a chi lo prepara, con il motivo")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.APPROVE_DOCUMENTS)
  public ApprovalHistoryView giveBack(
      @PathParam("id") UUID id, @BeanParam SeenTag seen, NewReturn sent) {
    var decision = Sent.orEmpty(sent, NewReturn.class).input();
    return view(approving.giveBack(new DocumentId(id), decision, seen.version()));
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
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.APPROVE_DOCUMENTS)
  public ApprovalHistoryView approve(
      @PathParam("id") UUID id, @BeanParam SeenTag seen, NewAct sent) {
    var decision = Sent.orEmpty(sent, NewAct.class).input();
    return view(approving.approve(new DocumentId(id), decision, seen.version()));
  }

  @POST
  @Path("{id}/publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "publishDocument",
      summary = "Annota dove e quando un documento approvato è stato pubblicato")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ApprovalHistoryView publish(
      @PathParam("id") UUID id, @BeanParam SeenTag seen, NewPublication sent) {
    var decision = Sent.orEmpty(sent, NewPublication.class).input();
    return view(publishing.publish(new DocumentId(id), decision, seen.version()));
  }

  @POST
  @Path("{id}/transmission")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "transmitDocument",
      summary = "Annota quando un documento approvato è stato trasmesso ai ministeri")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public ApprovalHistoryView transmit(
      @PathParam("id") UUID id, @BeanParam SeenTag seen, NewTransmission sent) {
    var decision = Sent.orEmpty(sent, NewTransmission.class).input();
    return view(publishing.transmit(new DocumentId(id), decision, seen.version()));
  }

  private ApprovalHistoryView view(Optional<Document> document) {
    return document
        .map(one -> ApprovalHistoryView.of(reading.standing(one), submitterOf(one)))
        .orElseThrow(NotFoundException::new);
  }

  private KnownPeople submitterOf(Document document) {
    return naming.named(document.proceedings().submittedBy().stream().toList());
  }
}
