package it.camcom.pira.api.measurement;

import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.SeenTagIfAny;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.UnmeasuredExplaining;
import it.camcom.pira.domain.measurement.UnmeasuredExplaining.Absence;
import it.camcom.pira.domain.measurement.UnmeasuredInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Explains why an indicator was not measured on a day. */
@Path("chambers/{chamber}/plans/" + MeasurementPlace.PATH + "/absence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AbsenceResource {

  @Inject private UnmeasuredExplaining explaining;

  @GET
  @Operation(
      operationId = "absence",
      summary = "Perché un indicatore non è stato rilevato a un giorno, se qualcuno l’ha detto")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AbsenceView.class)))
  @Requires(Right.READ_PLAN)
  public Response absence(@BeanParam MeasurementPlace place) {
    return explaining
        .on(place.year(), place.indicator(), place.asOf())
        .map(AbsenceResource::tagged)
        .orElseThrow(NotFoundException::new);
  }

  private static Response tagged(Absence absence) {
    return Response.ok(new AbsenceView(absence.cause().orElse(null)))
        .tag(absence.version().map(Version::text).orElse(null))
        .build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainAbsence",
      summary = "Dice perché un indicatore non è stato rilevato a un giorno")
  @APIResponse(
      responseCode = "200",
      description = "La causa, con la versione in ETag",
      content = @Content(schema = @Schema(implementation = AbsenceView.class)))
  @Requires(Right.RECORD_OWN_VALUES)
  public Response explain(
      @BeanParam MeasurementPlace place, @BeanParam SeenTagIfAny seen, AbsenceView absence) {
    var sent = Sent.orEmpty(absence, AbsenceView.class).input();
    return explaining
        .explain(place.year(), place.indicator(), place.asOf(), sent, seen.version())
        .map(AbsenceResource::tagged)
        .orElseThrow(NotFoundException::new);
  }

  @DELETE
  @Operation(operationId = "takeBackAbsence", summary = "Toglie la causa che era stata detta")
  @APIResponse(responseCode = "204", description = "Non è più detta")
  @Requires(Right.RECORD_OWN_VALUES)
  public Response takeBack(@BeanParam MeasurementPlace place, @BeanParam SeenTag seen) {
    if (!explaining.takeBack(place.year(), place.indicator(), place.asOf(), seen.version())) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  /** The reason why nothing was measured. */
  @Schema(name = "Absence")
  public record AbsenceView(
      @Schema(
              description = "Assente se nessuno l’ha detto",
              minLength = 1,
              maxLength = UnmeasuredInput.MAX_CAUSE,
              examples = "Il servizio non è stato attivato")
          String cause) {

    UnmeasuredInput input() {
      return new UnmeasuredInput(cause);
    }
  }
}
