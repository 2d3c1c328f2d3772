package it.camcom.pira.api.network;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.network.FigureQuery;
import it.camcom.pira.domain.network.NetworkReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
      summary =
          "I dati dei documenti approvati in vigore di un anno; le camere vedono chi li ha letti")
  @Requires(Right.READ_APPROVED_FIGURES)
  public FiguresView figures(
      @Parameter(required = true, example = "2020") @QueryParam("year") int year,
      @Parameter(description = "Una sola camera", example = "prato") @QueryParam("chamber")
          String chamber,
      @Parameter(description = "Anche i dati dei documenti superati da una versione nuova")
          @QueryParam("superseded")
          boolean superseded,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @Parameter(description = "Quanti, al massimo 500") @QueryParam("limit") @DefaultValue("100")
          int limit) {
    if (!Years.cover(year)) {
      throw RequestProblems.badRequest("Request.year", Years.FIRST, Years.LAST);
    }
    var query = new FigureQuery(Year.of(year), only(chamber), superseded);
    return new FiguresView(
        reading.figures(query, offset, limit).stream().map(FigureView::of).toList());
  }

  private static Optional<ChamberId> only(String chamber) {
    if (chamber == null) {
      return Optional.empty();
    }
    return Optional.of(
        ChamberId.named(chamber).orElseThrow(() -> RequestProblems.badRequest("Request.chamber")));
  }

  /** Figures by chamber and document. */
  @Schema(name = "ApprovedFigures")
  public record FiguresView(List<FigureView> figures) {}
}
