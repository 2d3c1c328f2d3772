package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.Conflict;
import it.camcom.pira.api.problem.SeenTag;
import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.api.view.IndicatorView.MeasurementView;
import it.camcom.pira.domain.measurement.HistoryReading;
import it.camcom.pira.domain.measurement.MeasurementRecording;
import it.camcom.pira.domain.measurement.NewMeasurement;
import it.camcom.pira.domain.measurement.Recorded;
import it.camcom.pira.domain.measurement.ValuesChangedMeanwhile;
import it.camcom.pira.domain.plan.FormulaProposing;
import it.camcom.pira.domain.plan.IndicatorId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementsResource {

  private static final List<String> CORRECTING = List.of("recordMeasurement", "attachEvidence");

  @Inject private MeasurementRecording recording;
  @Inject private HistoryReading history;
  @Inject private FormulaProposing proposing;

  @GET
  @Path("{year: \\d{4}}/indicators/{id}/measurements/{as-of: \\d{4}-\\d{2}-\\d{2}}")
  @Operation(operationId = "measurement", summary = "Il valore di un indicatore a un giorno")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @Extension(name = "x-right", value = "READ_PLAN")
  public Response measurement(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf) {
    return recording
        .on(Year.of(year), new IndicatorId(id), SentDate.of("as-of", asOf))
        .map(found -> tagged(found.recorded(), found.correctable()))
        .orElseThrow(NotFoundException::new)
        .build();
  }

  @PUT
  @Path("{year: \\d{4}}/indicators/{id}/measurements/{as-of: \\d{4}-\\d{2}-\\d{2}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordMeasurement",
      summary = "Registra il valore di un indicatore a un giorno, o lo corregge")
  @APIResponse(
      responseCode = "200",
      description = "Il valore, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = MeasurementView.class)))
  @Extension(name = "x-right", value = "RECORD_OWN_VALUES")
  public Response record(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf,
      @Parameter(description = "La versione che si corregge, dall’ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      NewMeasurementView measurement) {
    LocalDate day = SentDate.of("as-of", asOf);
    if (recording.admits(Year.of(year), new IndicatorId(id))) {
      var entered = Sent.required("value", measurement).measurement(day);
      return record(Year.of(year), new IndicatorId(id), entered, SeenTag.number(ifMatch));
    }
    throw new NotFoundException();
  }

  private Response record(
      Year year, IndicatorId id, NewMeasurement entered, Optional<Integer> version) {
    try {
      return recording
          .record(year, id, entered, version)
          .map(recorded -> tagged(recorded, true))
          .orElseThrow(NotFoundException::new)
          .build();
    } catch (ValuesChangedMeanwhile refusal) {
      var conflict = refusal.conflicts().get(0);
      throw Conflict.of(refusal, VersionedView.current(conflict), VersionedView.sent(conflict));
    }
  }

  private static Response.ResponseBuilder tagged(Recorded recorded, boolean correctable) {
    var view = MeasurementView.of(recorded.measurement(), recorded.indicator().measure());
    return Response.ok(view.offering(correctable ? CORRECTING : List.of()))
        .tag(String.valueOf(recorded.version()));
  }

  @GET
  @Path("{year: \\d{4}}/indicators/{id}/formula-proposal")
  @Operation(
      operationId = "formulaProposal",
      summary = "Le quantità e il calcolo che il testo della formula sembra dire, da confermare")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FormulaProposalView.class)))
  @Extension(name = "x-right", value = "READ_PLAN")
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
  @Extension(name = "x-right", value = "READ_HISTORY")
  public HistoryView history(@PathParam("year") int year, @PathParam("id") UUID id) {
    return history
        .of(Year.of(year), new IndicatorId(id))
        .map(HistoryView::of)
        .orElseThrow(NotFoundException::new);
  }
}
