package it.camcom.pira.api.campaign;

import it.camcom.pira.api.campaign.NewCampaignView.CampaignChange;
import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignReading;
import it.camcom.pira.domain.campaign.CampaignRunning;
import it.camcom.pira.domain.campaign.Reminding;
import it.camcom.pira.domain.campaign.Reminding.Reminded;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/plans/{year: \\d{4}}/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignsResource {

  @Inject private CampaignReading reading;
  @Inject private CampaignRunning running;
  @Inject private Reminding reminding;
  @Inject private PersonNaming naming;

  @GET
  @Operation(operationId = "campaigns", summary = "Le campagne di rilevazione di un piano")
  @Requires(Right.READ_PLAN)
  public CampaignView.ListView campaigns(@PathParam("year") int year) {
    return reading.of(Year.of(year)).map(this::view).orElseThrow(NotFoundException::new);
  }

  private CampaignView.ListView view(List<Campaign> campaigns) {
    var people = naming.named(campaigns.stream().map(Campaign::openedBy).toList());
    return new CampaignView.ListView(
        campaigns.stream().map(one -> CampaignView.of(one, people, reading.next(one))).toList(),
        next());
  }

  private List<String> next() {
    return reading.mayOpen() ? List.of("openCampaign") : List.of();
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openCampaign",
      summary = "Apre la rilevazione dei valori a un giorno, con un termine")
  @APIResponse(
      responseCode = "201",
      description = "La campagna, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = CampaignView.class)))
  @Requires(Right.MANAGE_CAMPAIGNS)
  public Response open(
      @PathParam("year") int year, NewCampaignView campaign, @Context UriInfo address) {
    var sent = Sent.orEmpty(campaign, NewCampaignView.class).input();
    var opened = running.open(Year.of(year), sent).orElseThrow(NotFoundException::new);
    return tagged(opened)
        .status(Response.Status.CREATED)
        .location(address.getAbsolutePathBuilder().path(opened.id().toString()).build())
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "campaign", summary = "Una campagna di rilevazione")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignView.class)))
  @Requires(Right.READ_PLAN)
  public Response campaign(@BeanParam CampaignPlace place) {
    return answer(reading.campaign(place.year(), place.id()));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeCampaign",
      summary = "Dà a una campagna un altro termine e un’altra nota")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignView.class)))
  @Requires(Right.MANAGE_CAMPAIGNS)
  public Response change(
      @BeanParam CampaignPlace place, @BeanParam SeenTag seen, CampaignChange change) {
    var sent = Sent.orEmpty(change, CampaignChange.class).input();
    return answer(running.change(place.year(), place.id(), sent, seen.version()));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeCampaign",
      summary = "Toglie una campagna; i valori rilevati restano")
  @APIResponse(responseCode = "204", description = "La campagna non c’è più")
  @Requires(Right.MANAGE_CAMPAIGNS)
  public Response remove(@BeanParam CampaignPlace place, @BeanParam SeenTag seen) {
    if (!running.remove(place.year(), place.id(), seen.version())) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/closure")
  @Operation(
      operationId = "closeCampaign",
      summary = "Chiude una campagna: nulla vi è più dovuto e nessuno è in ritardo")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CampaignView.class)))
  @Requires(Right.MANAGE_CAMPAIGNS)
  public Response close(@BeanParam CampaignPlace place, @BeanParam SeenTag seen) {
    return answer(running.close(place.year(), place.id(), seen.version()));
  }

  @GET
  @Path("{id}/progress")
  @Operation(
      operationId = "campaignProgress",
      summary = "Quanto è stato rilevato, per centro di responsabilità, e chi è in ritardo")
  @Requires(Right.READ_PLAN)
  public ProgressView progress(@BeanParam CampaignPlace place) {
    return reading
        .progress(place.year(), place.id())
        .map(
            progress ->
                ProgressView.of(
                    progress, openerOf(progress.campaign()), reading.next(progress.campaign())))
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}/reminders")
  @Operation(
      operationId = "remindLate",
      summary = "Scrive a chi è in ritardo, al massimo una volta al giorno a ciascuno")
  @Requires(Right.MANAGE_CAMPAIGNS)
  public RemindedView remind(@BeanParam CampaignPlace place) {
    return reminding
        .remindLate(place.year(), place.id())
        .map(RemindedView::of)
        .orElseThrow(NotFoundException::new);
  }

  private Response answer(Optional<Campaign> campaign) {
    return campaign.map(this::tagged).orElseThrow(NotFoundException::new).build();
  }

  private Response.ResponseBuilder tagged(Campaign campaign) {
    return Response.ok(view(campaign)).tag(campaign.version().text());
  }

  private CampaignView view(Campaign campaign) {
    return CampaignView.of(campaign, openerOf(campaign), reading.next(campaign));
  }

  private KnownPeople openerOf(Campaign campaign) {
    return naming.named(List.of(campaign.openedBy()));
  }

  /** How many people were written to. */
  @Schema(name = "Reminded")
  public record RemindedView(
      @Schema(description = "Persone a cui si è scritto", examples = "3") int sent,
      @Schema(description = "Lettere non accettate dal servizio di posta: si riprova") int failed,
      @Schema(description = "Persone a cui si era già scritto oggi") int alreadyReminded,
      @Schema(description = "Persone senza un indirizzo di posta") int withoutAddress) {

    static RemindedView of(Reminded reminded) {
      return new RemindedView(
          reminded.sent(),
          reminded.failed(),
          reminded.alreadyReminded(),
          reminded.withoutAddress());
    }
  }
}
