package it.camcom.pira.api.reference;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.api.view.Paging;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.editing.ReferenceReading;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.value.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** What the fields of a plan are checked against, or have in common with others. */
@Path("chambers/{chamber}/reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

  @Inject private ReferenceReading reading;

  @GET
  @Path("programmes")
  @Operation(operationId = "programmes", summary = "I programmi ministeriali ammessi nelle schede")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProgrammesView.class)))
  @Requires(Right.READ_PLAN)
  public Response programmes(
      @Parameter(
              description = "Solo quelli ammessi nelle schede di quest’anno",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      format = "int32",
                      minimum = Years.LEAST,
                      maximum = Years.GREATEST),
              example = "2020")
          @QueryParam("year")
          Integer year,
      @BeanParam Paging paging) {
    if (year != null && !Years.cover(year)) {
      throw RequestProblems.badRequest("Request.year", Years.FIRST, Years.LAST);
    }
    var all = reading.programmes(Optional.ofNullable(year).map(Year::of));
    var page = paging.of(all).stream().map(ProgrammeView::of).toList();
    return paging.answer(new ProgrammesView(page), page.size(), all.size());
  }

  @GET
  @Path("units")
  @Operation(operationId = "units", summary = "Le unità di misura in uso nella camera")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitsView.class)))
  @Requires(Right.READ_PLAN)
  public Response units(@BeanParam Paging paging) {
    var all = reading.units();
    var page = paging.of(all);
    return paging.answer(new UnitsView(page), page.size(), all.size());
  }

  @GET
  @Path("scales")
  @Operation(
      operationId = "scales",
      summary = "Le scale di giudizio in uso nella camera, dopo quella usuale")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ScalesView.class)))
  @Requires(Right.READ_PLAN)
  public Response scales(@BeanParam Paging paging) {
    var all = reading.scales();
    var page = paging.of(all).stream().map(ScaleView::of).toList();
    return paging.answer(new ScalesView(page), page.size(), all.size());
  }

  @GET
  @Path("common-indicators")
  @Operation(
      operationId = "commonIndicators",
      summary = "Il catalogo nazionale degli indicatori comuni")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CommonIndicatorsView.class)))
  @Requires(Right.READ_PLAN)
  public Response commonIndicators(@BeanParam Paging paging) {
    var all = reading.commonIndicators();
    var page =
        paging.of(all).stream()
            .map(one -> new CommonIndicatorView(one.code(), one.name()))
            .toList();
    return paging.answer(new CommonIndicatorsView(page), page.size(), all.size());
  }

  /** Ministerial programmes, by code. */
  @Schema(name = "MinisterialProgrammes")
  public record ProgrammesView(List<ProgrammeView> programmes) {}

  /** A ministerial programme with the days of its name. */
  @Schema(name = "MinisterialProgramme")
  public record ProgrammeView(
      @Schema(examples = "011.005") String code,
      String name,
      @Schema(examples = "2013-03-27") LocalDate from,
      @Schema(description = "L’ultimo giorno; manca se è in vigore") LocalDate until) {

    static ProgrammeView of(BudgetProgramme programme) {
      return new ProgrammeView(
          programme.code().code(),
          programme.name(),
          programme.validity().from(),
          programme.validity().until().orElse(null));
    }
  }

  /** Units of measure as they are written. */
  @Schema(name = "Units")
  public record UnitsView(@Schema(examples = "[\"n.\", \"%\"]") List<String> units) {}

  /** Scales of ordinal indicators. */
  @Schema(name = "Scales")
  public record ScalesView(List<ScaleView> scales) {}

  /** The levels of a scale, from the worst to the best. */
  @Schema(name = "Scale")
  public record ScaleView(List<String> levels) {

    static ScaleView of(Scale scale) {
      return new ScaleView(scale.levels());
    }
  }

  /** Entries of the national catalogue, by code. */
  @Schema(name = "CommonIndicators")
  public record CommonIndicatorsView(List<CommonIndicatorView> commonIndicators) {}

  /** An entry of the national catalogue. */
  @Schema(name = "CommonIndicator")
  public record CommonIndicatorView(String code, String name) {}
}
