package it.camcom.pira.api.network;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.chamber.AcrossChambers;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.network.NetworkReading;
import it.camcom.pira.domain.plan.ValueKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("network/figures")
@RequestScoped
@AcrossChambers(because = "the network reads approved figures of all chambers, and each sees it")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

  @Inject private NetworkReading reading;

  @GET
  @Operation(
      operationId = "approvedFigures",
      summary = "I dati dei documenti approvati di un anno; le camere vedono chi li ha letti")
  @Requires(Right.READ_APPROVED_FIGURES)
  public FiguresView figures(
      @Parameter(required = true, example = "2020") @QueryParam("year") int year,
      @Parameter(description = "Una sola camera", example = "prato") @QueryParam("chamber")
          String chamber,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @Parameter(description = "Quanti, al massimo 500") @QueryParam("limit") @DefaultValue("100")
          int limit) {
    if (!Years.cover(year)) {
      throw RequestProblems.badRequest(
          "Il parametro «year» è un anno dal %d al %d.".formatted(Years.FIRST, Years.LAST));
    }
    return new FiguresView(
        reading.figures(Year.of(year), only(chamber), offset, limit).stream()
            .map(FigureView::of)
            .toList());
  }

  private static Optional<ChamberId> only(String chamber) {
    if (chamber == null) {
      return Optional.empty();
    }
    return Optional.of(
        ChamberId.named(chamber)
            .orElseThrow(
                () ->
                    RequestProblems.badRequest(
                        "Il parametro «chamber» è il codice di una camera, come prato.")));
  }

  /** Figures by chamber and document. */
  @Schema(name = "ApprovedFigures")
  public record FiguresView(List<FigureView> figures) {}

  /** One figure of an approved document. */
  @Schema(name = "ApprovedFigure")
  public record FigureView(
      String chamber,
      String document,
      int year,
      LocalDate asOf,
      String indicator,
      String name,
      String programme,
      String commonIndicator,
      ValueKind kind,
      String unit,
      List<BigDecimal> quantities,
      String value,
      String target,
      @Schema(description = "In percento, non arrotondata") BigDecimal performance,
      String rule,
      int ruleVersion) {

    static FigureView of(ApprovedFigure figure) {
      return new FigureView(
          figure.chamber().code(),
          figure.document().toString(),
          figure.year().getValue(),
          figure.asOf(),
          figure.indicator().toString(),
          figure.indicatorName(),
          figure.programme(),
          figure.commonIndicator().orElse(null),
          figure.kind(),
          figure.unit(),
          figure.quantities(),
          figure.actual().orElse(null),
          figure.target().orElse(null),
          figure.performance().orElse(null),
          figure.rule(),
          figure.ruleVersion());
    }
  }
}
