package it.camcom.pira.api.centre;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.ChangeReason;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.Offered;
import it.camcom.pira.api.view.Paging;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.centre.CentreChanging;
import it.camcom.pira.domain.centre.CentreInput;
import it.camcom.pira.domain.centre.CentreListing;
import it.camcom.pira.domain.chamber.CentreId;
import it.camcom.pira.domain.chamber.ListedCentre;
import it.camcom.pira.domain.language.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/centres")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentresResource {

  private static final List<Offered> ON_THE_LIST =
      List.of(new Offered(Right.MANAGE_CENTRES, "addCentre"));

  @Inject private CentreListing listing;
  @Inject private CentreChanging changing;
  @Inject private CurrentScope scope;

  @GET
  @Operation(
      operationId = "centres",
      summary = "I centri di responsabilità della camera, anche chiusi")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CentresView.class)))
  @Requires(Right.READ_PLAN)
  public Response centres(@BeanParam Paging paging) {
    var all = listing.all();
    var page = paging.of(all).stream().map(CentreView::of).toList();
    var view = new CentresView(page, Offered.to(scope.get(), ON_THE_LIST));
    return paging.answer(view, page.size(), all.size());
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addCentre",
      summary = "Aggiunge un centro all’elenco, o riapre quello chiuso con lo stesso nome")
  @APIResponse(
      responseCode = "201",
      description = "Il centro",
      content = @Content(schema = @Schema(implementation = CentreView.class)))
  @Requires(Right.MANAGE_CENTRES)
  public Response add(NewCentre centre, @Context UriInfo address) {
    var listed = listing.add(Sent.required("name", centre).input());
    return Response.created(address.getAbsolutePathBuilder().path(listed.id().toString()).build())
        .entity(CentreView.of(listed))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "centreUse",
      summary = "Che cosa si riferisce a un centro, e cambierebbe con esso")
  @APIResponse(
      responseCode = "200",
      description = "Persone, schede, indicatori e campagne, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = CentreUseView.class)))
  @Requires(Right.MANAGE_CENTRES)
  public Response use(@PathParam("id") UUID id) {
    var use = changing.use(new CentreId(id)).orElseThrow(NotFoundException::new);
    return Response.ok(CentreUseView.of(use)).tag(use.version().text()).build();
  }

  @PUT
  @Path("{id}/name")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "renameCentre",
      summary =
          "Dà a un centro un altro nome, ovunque sia: la versione vista è quella di centreUse, il"
              + " motivo è obbligatorio; i documenti approvati tengono il nome di prima")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CentreView.class)))
  @Requires(Right.MANAGE_CENTRES)
  public CentreView rename(
      @PathParam("id") UUID id,
      @BeanParam SeenTag seen,
      @BeanParam ChangeReason reason,
      NewCentre centre) {
    var input = Sent.required("name", centre).input();
    return changing
        .rename(new CentreId(id), input, reason.given(), seen.version())
        .map(CentreView::of)
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}/joining")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "joinCentre",
      summary =
          "Unisce un centro a un altro, che ne prende le persone e, nei piani in corso, schede e"
              + " indicatori, e lo chiude: la versione vista è quella di centreUse, il motivo è"
              + " obbligatorio")
  @APIResponse(
      responseCode = "200",
      description = "Il centro, chiuso",
      content = @Content(schema = @Schema(implementation = CentreView.class)))
  @Requires(Right.MANAGE_CENTRES)
  public CentreView join(
      @PathParam("id") UUID id,
      @BeanParam SeenTag seen,
      @BeanParam ChangeReason reason,
      Joining joining) {
    var into = CentreId.read(Sent.required("into", joining).into());
    return changing
        .join(new CentreId(id), into, reason.given(), seen.version())
        .map(CentreView::of)
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}/closure")
  @Operation(
      operationId = "closeCentre",
      summary =
          "Chiude un centro: nei piani in corso schede e indicatori restano senza, e chi non ha"
              + " altro nella camera la lascia; la versione vista è quella di centreUse, il motivo"
              + " è obbligatorio")
  @APIResponse(
      responseCode = "200",
      description = "Il centro, chiuso",
      content = @Content(schema = @Schema(implementation = CentreView.class)))
  @Requires(Right.MANAGE_CENTRES)
  public CentreView close(
      @PathParam("id") UUID id, @BeanParam SeenTag seen, @BeanParam ChangeReason reason) {
    return changing
        .close(new CentreId(id), reason.given(), seen.version())
        .map(CentreView::of)
        .orElseThrow(NotFoundException::new);
  }

  /** The name of a centre, or another name for it. */
  @Schema(name = "NewCentre")
  public record NewCentre(
      @Schema(
              required = true,
              description = "Maiuscole e spazi non distinguono due centri",
              examples = "Ufficio studi",
              minLength = 1,
              maxLength = Texts.MAX_LINE)
          String name) {

    CentreInput input() {
      return new CentreInput(name);
    }
  }

  /** The centre that takes over another. */
  @Schema(name = "CentreJoining")
  public record Joining(
      @Schema(
              required = true,
              description = "Il codice dell’altro centro, che è aperto",
              examples = "8d3f0d56-3c1f-4d6e-9a55-0f2b7c1e9a10",
              format = "uuid",
              minLength = CentreId.LENGTH,
              maxLength = CentreId.LENGTH)
          String into) {}

  /** The responsibility centres of a chamber, by name. */
  @Schema(name = "Centres")
  public record CentresView(
      List<CentreView> centres,
      @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {}

  /** A responsibility centre of the chamber's list. */
  @Schema(name = "Centre")
  public record CentreView(
      @Schema(format = "uuid") String id,
      @Schema(examples = "Segretario Generale") String name,
      @Schema(description = "Da quando è chiuso; manca se è aperto") LocalDate closedOn) {

    static CentreView of(ListedCentre listed) {
      return new CentreView(
          listed.id().toString(), listed.centre().name(), listed.closedOn().orElse(null));
    }
  }
}
