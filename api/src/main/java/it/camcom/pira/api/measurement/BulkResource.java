package it.camcom.pira.api.measurement;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.api.problem.Conflict;
import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.api.problem.UpTo;
import it.camcom.pira.api.view.ValueView;
import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.Recorded;
import it.camcom.pira.domain.measurement.Row;
import it.camcom.pira.domain.measurement.ValuesChangedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("chambers/{chamber}/plans/{year: \\d{4}}/measurements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  @Inject private BulkRecording recording;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordMeasurements",
      summary = "Registra o corregge più valori insieme: tutti o nessuno")
  @APIResponse(
      responseCode = "200",
      description = "I valori, nell’ordine inviato, ognuno con la sua versione",
      content = @Content(schema = @Schema(implementation = RowsView.class)))
  @APIResponse(
      responseCode = "412",
      description = "Alcuni valori sono cambiati nel frattempo: ognuno com’è ora e com’era inviato",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @Extension(name = "x-right", value = "RECORD_OWN_VALUES")
  public RowsView record(@PathParam("year") int year, @UpTo(MAX_BYTES) NewRowsView measurements) {
    if (!recording.admits(Year.of(year))) {
      throw new NotFoundException();
    }
    return record(Year.of(year), Sent.required("rows", measurements).made());
  }

  private RowsView record(Year year, List<Row> rows) {
    try {
      return recording.record(year, rows).map(RowsView::of).orElseThrow(NotFoundException::new);
    } catch (ValuesChangedMeanwhile refusal) {
      Map<Row, Integer> places =
          IntStream.range(0, rows.size()).boxed().collect(toMap(rows::get, place -> place));
      throw Conflict.of(
          refusal,
          refusal.conflicts().stream()
              .map(
                  conflict ->
                      new Problem.Clash(
                          "rows[" + places.get(conflict.sent()) + "]",
                          VersionedView.current(conflict),
                          VersionedView.sent(conflict)))
              .toList());
    }
  }

  /** Values as they are kept. */
  @Schema(name = "Measurements")
  public record RowsView(List<RowView> rows) {

    static RowsView of(List<Recorded> recorded) {
      return new RowsView(recorded.stream().map(RowView::of).toList());
    }
  }

  /** A value as it is kept, in short. */
  @Schema(name = "MeasurementRow")
  public record RowView(String indicator, LocalDate asOf, int version, ValueView value) {

    static RowView of(Recorded recorded) {
      var view = VersionedView.of(recorded);
      return new RowView(
          view.indicator(), view.asOf(), recorded.version(), view.measurement().value());
    }
  }
}
