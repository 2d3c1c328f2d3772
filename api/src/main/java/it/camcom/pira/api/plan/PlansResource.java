package it.camcom.pira.api.plan;

import it.camcom.pira.api.view.ChecksView;
import it.camcom.pira.api.view.PlanView;
import it.camcom.pira.domain.checking.PlanChecking;
import it.camcom.pira.domain.performance.PlanAppraising;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
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
public class PlansResource {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;

  @Inject private PlanAppraising appraising;
  @Inject private PlanChecking checking;
  @Inject private Clock clock;

  @GET
  @Path("{year: \\d{4}}")
  @Operation(
      operationId = "plan",
      summary = "Il piano intero, con ogni performance e la regola che l’ha data")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanView.class)))
  @Extension(name = "x-right", value = "READ_PLAN")
  public PlanView plan(
      @PathParam("year") int year,
      @Parameter(
              description = "Con le rilevazioni fino a questo giorno; senza, fino a oggi",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2020-09-30")
          @QueryParam("as-of")
          String asOf,
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
          String thresholds) {
    var shown = Shown.options(means, thresholds);
    return appraising
        .of(Year.of(year), asOf(asOf))
        .map(plan -> PlanView.of(plan, shown))
        .orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("{year: \\d{4}}/checks")
  @Operation(
      operationId = "checks",
      summary = "Che cosa manca al piano per legge, e che cosa è dubbio")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChecksView.class)))
  @Extension(name = "x-right", value = "READ_PLAN")
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
    return day == null ? LocalDate.now(clock) : day(day);
  }

  private static LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        throw new BadRequestException();
      }
      return day;
    } catch (DateTimeException e) {
      throw new BadRequestException(e);
    }
  }
}
