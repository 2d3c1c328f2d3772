package it.camcom.pira.api.plan;

import it.camcom.pira.api.idempotency.Idempotent;
import it.camcom.pira.api.request.QueryDate;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.ChecksView;
import it.camcom.pira.api.view.Offered;
import it.camcom.pira.api.view.Paging;
import it.camcom.pira.api.view.PlanView;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.checking.PlanChecking;
import it.camcom.pira.domain.editing.NewPlanInput;
import it.camcom.pira.domain.editing.PlanDeleting;
import it.camcom.pira.domain.editing.PlanOpening;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.PlanAppraising;
import it.camcom.pira.domain.performance.PlanRecalling;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.domain.plan.PlanInBrief;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

  /** Offered only while the plan has no such sheet. */
  private static final String ADD_HEALTH = "addFinancialHealth";

  private static final List<Offered> ON_PLANS =
      List.of(new Offered(Right.EDIT_PLAN, "openPlan"), new Offered(Right.IMPORT_PLAN, "takeIn"));

  private static final List<Offered> ON_A_PLAN =
      List.of(
          new Offered(Right.EDIT_PLAN, "addSection"),
          new Offered(Right.EDIT_PLAN, "addSheet"),
          new Offered(Right.EDIT_PLAN, ADD_HEALTH),
          new Offered(Right.EDIT_PLAN, "openPlan"),
          new Offered(Right.RECORD_OWN_VALUES, "recordMeasurements"),
          new Offered(Right.MANAGE_CAMPAIGNS, "openCampaign"),
          new Offered(Right.MANAGE_DOCUMENTS, "beginDocument"));

  @Inject private PlanAppraising appraising;
  @Inject private PlanRecalling recalling;
  @Inject private PlanOpening opening;
  @Inject private PlanChecking checking;
  @Inject private PlanDeleting deleting;
  @Inject private CurrentScope scope;
  @Inject private Clock clock;

  @GET
  @Operation(operationId = "plans", summary = "I piani della camera, dal più recente")
  @APIResponse(
      responseCode = "200",
      description = "I piani; se ne restano altri, Link dice dove continuare",
      content = @Content(schema = @Schema(implementation = PlanListView.class)))
  @Requires(Right.READ_PLAN)
  public Response plans(@BeanParam Paging paging) {
    var all = opening.all();
    var plans = paging.of(all).stream().map(PlanBriefView::of).toList();
    var next = Offered.to(scope.get(), ON_PLANS);
    return paging.answer(new PlanListView(plans, next), plans.size(), all.size());
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openPlan",
      summary = "Apre un piano: vuoto per un anno, o dal piano dell’anno prima")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlanBriefView.class)))
  @Requires(Right.EDIT_PLAN)
  public Response open(NewPlan plan, @Context UriInfo address) {
    var opened =
        opening.open(Sent.required("year", plan).input()).orElseThrow(NotFoundException::new);
    var brief = new PlanInBrief(opened.id(), opened.year(), opened.renewedFrom());
    return Response.created(address.getAbsolutePathBuilder().path(opened.year().toString()).build())
        .entity(PlanBriefView.of(brief))
        .build();
  }

  /** The year of an empty plan, or the year whose plan continues. */
  @Schema(name = "NewPlan")
  public record NewPlan(
      @Schema(examples = "2020", minimum = Years.LEAST, maximum = Years.GREATEST) Integer year,
      @Schema(
              description = "Al posto di year: l’anno del piano da rinnovare per l’anno dopo",
              minimum = Years.LEAST,
              maximum = "" + NewPlanInput.LAST_RENEWED)
          Integer renewing) {

    NewPlanInput input() {
      return new NewPlanInput(year, renewing);
    }
  }

  /** A plan without its parts. */
  @Schema(name = "PlanInBrief")
  public record PlanBriefView(
      String id,
      @Schema(examples = "2020") int year,
      @Schema(description = "Il piano da cui è stato fatto") String renewedFrom) {

    static PlanBriefView of(PlanInBrief plan) {
      return new PlanBriefView(
          plan.id().toString(),
          plan.year().getValue(),
          plan.renewedFrom().map(PlanId::toString).orElse(null));
    }
  }

  /** The plans of a chamber. */
  @Schema(name = "Plans")
  public record PlanListView(
      List<PlanBriefView> plans,
      @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {}

  @GET
  @Path("{year: \\d{4}}")
  @Operation(
      operationId = "plan",
      summary = "Il piano intero, con ogni performance e la regola che l’ha data")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @Requires(Right.READ_PLAN)
  public PlanView plan(
      @PathParam("year") int year,
      @Parameter(
              description =
                  "Con i valori di questo giorno e, accanto, gli ultimi precedenti con il loro"
                      + " giorno; senza, dell’ultimo giorno rilevato fino a oggi",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2020-09-30")
          @QueryParam("as-of")
          String asOf,
      @Parameter(
              description = "Com’era noto alla fine di questo giorno",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("known-on")
          String knownOn,
      @Parameter(
              description = "Con le medie di schede, missioni e camera",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"simple", "weighted"}),
              example = "simple")
          @QueryParam("means")
          String means,
      @Parameter(
              description =
                  "Con un nome per ogni performance: parzialmente raggiunto e raggiunto da queste"
                      + " percentuali",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      pattern = "^\\d{1,3}(\\.\\d{1,2})?,\\d{1,3}(\\.\\d{1,2})?$"),
              example = "70,90")
          @QueryParam("thresholds")
          String thresholds,
      @Parameter(
              description =
                  "Con true ogni flusso è confrontato con la parte di target dei giorni trascorsi,"
                      + " e lo dice; senza, con il target intero")
          @QueryParam("pro-rata")
          boolean proRata) {
    var shown = DisplayOptions.options(means, thresholds);
    return (knownOn == null
            ? appraised(Year.of(year), asOf)
            : recalling.of(
                Year.of(year), asOf(asOf), new KnownOn(QueryDate.of("known-on", knownOn))))
        .map(plan -> PlanView.of(proRata ? plan.proRata() : plan, shown))
        .map(plan -> plan.offering(knownOn == null ? next(plan) : List.of()))
        .orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("{year: \\d{4}}/contents")
  @Operation(
      operationId = "planContents",
      summary = "Che cosa c’è nel piano, e andrebbe eliminato con esso")
  @APIResponse(
      responseCode = "200",
      description = "Quanto c’è, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = PlanContentsView.class)))
  @Requires(Right.EDIT_PLAN)
  public Response contents(@PathParam("year") int year) {
    var preview = deleting.preview(Year.of(year)).orElseThrow(NotFoundException::new);
    return Response.ok(PlanContentsView.of(preview)).tag(preview.version().text()).build();
  }

  /** How much there is in a plan. */
  @Schema(name = "PlanContents")
  public record PlanContentsView(
      @Schema(examples = "4") long sections,
      @Schema(examples = "10") long sheets,
      @Schema(examples = "20") long objectives,
      @Schema(examples = "59") long indicators,
      @Schema(description = "I valori rilevati", examples = "59") long measurements,
      @Schema(description = "I file che provano i valori", examples = "3") long evidence,
      @Schema(examples = "1") long campaigns,
      @Schema(description = "I documenti non approvati", examples = "1") long documents,
      @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {

    static PlanContentsView of(PlanDeleting.Preview preview) {
      var contents = preview.contents();
      return new PlanContentsView(
          contents.sections(),
          contents.sheets(),
          contents.objectives(),
          contents.indicators(),
          contents.measurements(),
          contents.evidence(),
          contents.campaigns(),
          contents.documents(),
          preview.deletable() ? List.of("deletePlan") : List.of());
    }
  }

  @DELETE
  @Path("{year: \\d{4}}")
  @Operation(
      operationId = "deletePlan",
      summary =
          "Elimina un piano di cui nulla è stato approvato, con tutto ciò che contiene: la versione"
              + " vista è quella di planContents")
  @APIResponse(responseCode = "204", description = "Il piano non c’è più")
  @Requires(Right.EDIT_PLAN)
  public void delete(@PathParam("year") int year, @BeanParam SeenTag seen) {
    if (!deleting.delete(Year.of(year), seen.version())) {
      throw new NotFoundException();
    }
  }

  private Optional<AppraisedPlan> appraised(Year year, String asOf) {
    return asOf == null
        ? appraising.lastUpTo(year, Today.by(clock))
        : appraising.of(year, QueryDate.of("as-of", asOf));
  }

  private List<String> next(PlanView plan) {
    return Offered.to(scope.get(), ON_A_PLAN).stream()
        .filter(operation -> plan.financialHealth() == null || !operation.equals(ADD_HEALTH))
        .toList();
  }

  @GET
  @Path("{year: \\d{4}}/checks")
  @Operation(
      operationId = "checks",
      summary = "Che cosa manca al piano per legge, e che cosa è dubbio")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChecksView.class)))
  @Requires(Right.READ_PLAN)
  public ChecksView checks(
      @PathParam("year") int year,
      @Parameter(
              description = "Con le rilevazioni fino a questo giorno; senza, fino a oggi",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2020-09-30")
          @QueryParam("as-of")
          String asOf) {
    return checking
        .of(Year.of(year), asOf(asOf))
        .map(ChecksView::of)
        .orElseThrow(NotFoundException::new);
  }

  private LocalDate asOf(String day) {
    return day == null ? Today.by(clock) : QueryDate.of("as-of", day);
  }
}
