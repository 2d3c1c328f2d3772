package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.api.request.ChangeReason;
import it.camcom.pira.api.request.MaxSize;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.view.ValueView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.measurement.ValueConflicts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
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
  @Requires(Right.RECORD_OWN_VALUES)
  public RowsView record(
      @PathParam("year") int year,
      @BeanParam ChangeReason reason,
      @MaxSize(MAX_BYTES) NewRowsView measurements) {
    var sent = Sent.orEmpty(measurements, NewRowsView.class).input(reason.given());
    try {
      return recording
          .record(Year.of(year), sent)
          .map(RowsView::of)
          .orElseThrow(NotFoundException::new);
    } catch (ValueConflicts refusal) {
      throw VersionedView.conflicts(refusal);
    }
  }

  /** Values as stored. */
  @Schema(name = "Measurements")
  public record RowsView(List<RowView> rows) {

    static RowsView of(List<StoredMeasurement> recorded) {
      return new RowsView(recorded.stream().map(RowView::of).toList());
    }
  }

  /** A stored value, in short. */
  @Schema(name = "MeasurementRow")
  public record RowView(
      String indicator,
      LocalDate asOf,
      @Schema(pattern = Version.PATTERN) String version,
      ValueView value) {

    static RowView of(StoredMeasurement recorded) {
      var view = VersionedView.of(recorded);
      return new RowView(view.indicator(), view.asOf(), view.version(), view.measurement().value());
    }
  }
}
