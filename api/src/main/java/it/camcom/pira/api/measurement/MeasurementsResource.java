package it.camcom.pira.api.measurement;

import it.camcom.pira.api.request.ChangeReason;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.SeenTagIfAny;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.IndicatorView.MeasurementView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.editing.FormulaProposing;
import it.camcom.pira.domain.measurement.HistoryReading;
import it.camcom.pira.domain.measurement.HistoryReading.IndicatorHistory;
import it.camcom.pira.domain.measurement.MeasurementRecording;
import it.camcom.pira.domain.measurement.MeasurementWithdrawing;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.measurement.ValueConflicts;
import it.camcom.pira.domain.measurement.WithdrawalInput;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.people.PersonNaming;
import it.camcom.pira.domain.plan.IndicatorId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementsResource {

  private static final List<String> CORRECTING = List.of("recordMeasurement", "withdrawMeasurement", "attachEvidence");

  @Inject private MeasurementRecording recording;
  @Inject private MeasurementWithdrawing withdrawing;
  @Inject private HistoryReading history;
  @Inject private PersonNaming naming;
  @Inject private FormulaProposing proposing;

  @GET
  @Path(MeasurementPlace.PATH)
  @Operation(operationId = "measurement", summary = "Il valore di un indicatore a un giorno")
  @APIResponse(
      responseCode = "200",
      description = "Il valore, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @Requires(Right.READ_PLAN)
  public Response measurement(@BeanParam MeasurementPlace place) {
    return recording
        .on(place.year(), place.indicator(), place.asOf())
        .map(found -> tagged(found.recorded(), found.correctable()))
        .orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path(MeasurementPlace.PATH)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordMeasurement",
      summary = "Registra il valore di un indicatore a un giorno, o lo corregge")
  @APIResponse(
      responseCode = "200",
      description = "Il valore, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @Requires(Right.RECORD_OWN_VALUES)
  public Response record(
      @BeanParam MeasurementPlace place,
      @BeanParam SeenTagIfAny seen,
      @BeanParam ChangeReason reason,
      NewMeasurementView measurement) {
    var sent = Sent.orEmpty(measurement, NewMeasurementView.class).input(reason.given());
    try {
      return recording
          .record(place.year(), place.indicator(), place.asOf(), sent, seen.version())
          .map(recorded -> tagged(recorded, true))
          .orElseThrow(NotFoundException::new);
    } catch (ValueConflicts refusal) {
      throw VersionedView.conflict(refusal);
    }
  }

  @DELETE
  @Path(MeasurementPlace.PATH)
  @Operation(
      operationId = "withdrawMeasurement",
      summary = "Ritira un valore registrato per errore; il registro delle modifiche lo conserva")
  @APIResponse(responseCode = "204", description = "Il valore non c’è più")
  @Requires(Right.RECORD_OWN_VALUES)
  public void withdraw(
      @BeanParam MeasurementPlace place,
      @BeanParam SeenTag seen,
      @BeanParam ChangeReason reason) {
    var why = new WithdrawalInput(reason.given().orElse(null));
    if (!withdrawing.withdraw(
        place.year(), place.indicator(), place.asOf(), why, seen.version())) {
      throw new NotFoundException();
    }
  }

  private static Response tagged(StoredMeasurement recorded, boolean correctable) {
    var view = MeasurementView.of(recorded.measurement(), recorded.indicator().measure());
    return Response.ok(view.offering(correctable ? CORRECTING : List.of()))
        .tag(recorded.version().text())
        .build();
  }

  @GET
  @Path("{year: \\d{4}}/indicators/{id}/formula-proposal")
  @Operation(
      operationId = "formulaProposal",
      summary = "Le quantità e il calcolo che il testo della formula sembra dire, da confermare")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FormulaProposalView.class)))
  @Requires(Right.READ_PLAN)
  public FormulaProposalView formulaProposal(
      @PathParam("year") int year, @PathParam("id") UUID id) {
    return proposing
        .of(Year.of(year), new IndicatorId(id))
        .map(FormulaProposalView::of)
        .orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("{year: \\d{4}}/indicators/{id}/history")
  @Operation(
      operationId = "history",
      summary = "Come sono cambiati target e valori di un indicatore, dal più recente")
  @Requires(Right.READ_HISTORY)
  public HistoryView history(@PathParam("year") int year, @PathParam("id") UUID id) {
    return history
        .of(Year.of(year), new IndicatorId(id))
        .map(one -> HistoryView.of(one, changersOf(one)))
        .orElseThrow(NotFoundException::new);
  }

  private KnownPeople changersOf(IndicatorHistory found) {
    return naming.named(found.changes().stream().map(one -> one.circumstances().person()).toList());
  }
}
