package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.SeenTag;
import it.camcom.pira.api.problem.Sent;
import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.Sha256;
import it.camcom.pira.domain.measurement.UnmeasuredExplaining;
import it.camcom.pira.domain.plan.IndicatorId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Why an indicator was not measured at a day. */
@Path("chambers/{chamber}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AbsenceResource {

  private static final String ABSENCE =
      "{year: \\d{4}}/indicators/{id}/measurements/{as-of: \\d{4}-\\d{2}-\\d{2}}/absence";

  @Inject private UnmeasuredExplaining explaining;

  @GET
  @Path(ABSENCE)
  @Operation(
      operationId = "absence",
      summary = "Perché un indicatore non è stato rilevato a un giorno, se qualcuno l’ha detto")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AbsenceView.class)))
  @Requires(Right.READ_PLAN)
  public Response absence(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf) {
    return explaining
        .on(Year.of(year), new IndicatorId(id), SentDate.of("as-of", asOf))
        .map(AbsenceResource::tagged)
        .orElseThrow(NotFoundException::new);
  }

  private static Response tagged(UnmeasuredExplaining.Absence absence) {
    var answer = Response.ok(new AbsenceView(absence.cause().orElse(null)));
    absence.cause().ifPresent(cause -> answer.tag(tag(cause)));
    return answer.build();
  }

  private static String tag(String cause) {
    return Sha256.of(cause.getBytes(StandardCharsets.UTF_8));
  }

  @PUT
  @Path(ABSENCE)
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
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf,
      @Parameter(description = "La causa che si cambia, dall’ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      AbsenceView absence) {
    var day = SentDate.of("as-of", asOf);
    var indicator = new IndicatorId(id);
    if (!explaining.admits(Year.of(year), indicator)) {
      throw new NotFoundException();
    }
    var cause = Sent.text(Sent.required("cause", absence).cause());
    if (!explaining.explain(Year.of(year), indicator, day, cause, SeenTag.of(ifMatch))) {
      throw new NotFoundException();
    }
    return Response.ok(new AbsenceView(cause)).tag(tag(cause)).build();
  }

  @DELETE
  @Path(ABSENCE)
  @Operation(operationId = "takeBackAbsence", summary = "Toglie la causa che era stata detta")
  @APIResponse(responseCode = "204", description = "Non è più detta")
  @Requires(Right.RECORD_OWN_VALUES)
  public Response takeBack(
      @PathParam("year") int year,
      @PathParam("id") UUID id,
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @PathParam("as-of")
          String asOf,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    var day = SentDate.of("as-of", asOf);
    if (!explaining.takeBack(Year.of(year), new IndicatorId(id), day, SeenTag.of(ifMatch))) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  /** Why nothing was measured. */
  @Schema(name = "Absence")
  public record AbsenceView(
      @Schema(
              description = "Assente se nessuno l’ha detto",
              examples = "Il servizio non è stato attivato")
          String cause) {}
}
