package it.camcom.pira.api.document;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.QueryDate;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.Paging;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentDrafting;
import it.camcom.pira.domain.document.DocumentFormat;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentPrinting;
import it.camcom.pira.domain.document.DocumentReading;
import it.camcom.pira.domain.document.DocumentRecalling;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonNaming;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/documents")
@RequestScoped
public class DocumentsResource {

  private static final String PDF = "application/pdf";

  @Inject private DocumentReading reading;
  @Inject private DocumentRecalling recalling;
  @Inject private DocumentDrafting drafting;
  @Inject private DocumentPrinting printing;
  @Inject private PersonNaming naming;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "documents",
      summary = "I documenti della camera, con le scadenze e le operazioni possibili")
  @APIResponse(
      responseCode = "200",
      description = "I documenti; se ne restano altri, Link dice dove continuare",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.ListView.class)))
  @Requires(Right.READ_PLAN)
  public Response documents(
      @Parameter(description = "Solo quelli in ritardo sulle scadenze di legge")
          @QueryParam("overdue")
          boolean overdue,
      @Parameter(
              description = "Com’erano noti alla fine di questo giorno",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("known-on")
          String knownOn,
      @BeanParam Paging paging) {
    if (knownOn != null) {
      var day = new KnownOn(QueryDate.of("known-on", knownOn));
      return listed(
          paging,
          overdue ? recalling.overdue(day) : recalling.all(day),
          (document, people) -> ApprovalHistoryView.of(recalling.standing(document, day), people),
          List.of());
    }
    return listed(
        paging,
        overdue ? reading.overdue() : reading.all(),
        this::view,
        reading.mayBegin() ? List.of("beginDocument") : List.of());
  }

  private Response listed(
      Paging paging,
      List<Document> all,
      BiFunction<Document, KnownPeople, ApprovalHistoryView> view,
      List<String> next) {
    var page = paging.of(all);
    var people = submitters(page);
    var part = page.stream().map(document -> view.apply(document, people)).toList();
    return paging.answer(new ApprovalHistoryView.ListView(part, next), part.size(), all.size());
  }

  private KnownPeople submitters(List<Document> documents) {
    return naming.named(
        documents.stream().flatMap(one -> one.proceedings().submittedBy().stream()).toList());
  }

  private ApprovalHistoryView view(Document document) {
    return view(document, submitters(List.of(document)));
  }

  private ApprovalHistoryView view(Document document, KnownPeople people) {
    return ApprovalHistoryView.of(reading.standing(document), people);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "beginDocument",
      summary = "Prepara la bozza di un documento del piano a un giorno, o una nuova versione")
  @APIResponse(
      responseCode = "201",
      description = "La bozza",
      headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.MANAGE_DOCUMENTS)
  public Response begin(NewDocumentView document, @Context UriInfo address) {
    var begun = drafting.begin(Sent.orEmpty(document, NewDocumentView.class).input());
    return Response.created(address.getAbsolutePathBuilder().path(begun.id().toString()).build())
        .entity(view(begun))
        .build();
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "document",
      summary =
          "Un documento nella forma canonica, per uno approvato com’è stato congelato; oppure il"
              + " PDF ufficiale con Accept: application/pdf")
  @APIResponse(
      responseCode = "200",
      description =
          "Il documento, con la sua versione in ETag; Link dice dove sono le operazioni possibili",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema =
                @Schema(
                    type = SchemaType.OBJECT,
                    description =
                        "La forma congelata; docs/frozen-document.schema.json la descrive in JSON"
                            + " Schema. I numeri sono decimali esatti.")),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @Requires(Right.READ_PLAN)
  public Response document(
      @PathParam("id") UUID id,
      @Parameter(
              description = "Com’era noto alla fine di questo giorno (solo dati)",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("known-on")
          String knownOn,
      @Context Request request,
      @Context UriInfo address) {
    var document = new DocumentId(id);
    var said =
        (knownOn == null
                ? reading.versioned(document)
                : recalling.versioned(document, new KnownOn(QueryDate.of("known-on", knownOn))))
            .orElseThrow(NotFoundException::new);
    var tag = new EntityTag(said.version().text());
    var known = request.evaluatePreconditions(tag);
    return known != null
        ? known.build()
        : Response.ok(said.form().json().getBytes(StandardCharsets.UTF_8))
            .tag(tag)
            .link(address.getAbsolutePathBuilder().path("proceedings").build(), "related")
            .build();
  }

  @GET
  @Path("{id}")
  @Produces(PDF + ";qs=0.5")
  @Operation(hidden = true)
  @Requires(Right.READ_PLAN)
  public Response paper(@PathParam("id") UUID id) {
    var paper =
        printing.print(new DocumentId(id), DocumentFormat.PDF).orElseThrow(NotFoundException::new);
    return Response.ok(paper.bytes())
        .tag(paper.sha256())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"")
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteDocument",
      summary = "Elimina un documento non approvato; il piano resta")
  @APIResponse(responseCode = "204", description = "Non c’è più")
  @Requires(Right.MANAGE_DOCUMENTS)
  public Response delete(@PathParam("id") UUID id, @BeanParam SeenTag seen) {
    if (!drafting.delete(new DocumentId(id), seen.version())) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  @GET
  @Path("{id}/proceedings")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "documentProceedings",
      summary = "A che punto è un documento, che cosa è dovuto e che cosa può fare il chiamante")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApprovalHistoryView.class)))
  @Requires(Right.READ_PLAN)
  public ApprovalHistoryView proceedings(@PathParam("id") UUID id) {
    return reading.document(new DocumentId(id)).map(this::view).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("{id}/readiness")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "documentReadiness",
      summary = "Che cosa manca a un documento e che cosa è dubbio, prima di decidere")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReadinessView.class)))
  @Requires(Right.READ_PLAN)
  public ReadinessView readiness(@PathParam("id") UUID id) {
    return reading
        .readiness(new DocumentId(id))
        .map(ReadinessView::of)
        .orElseThrow(NotFoundException::new);
  }
}
