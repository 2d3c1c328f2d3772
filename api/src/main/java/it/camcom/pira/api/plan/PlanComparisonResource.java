package it.camcom.pira.api.plan;

import it.camcom.pira.api.request.QueryDate;
import it.camcom.pira.api.view.DifferenceTable;
import it.camcom.pira.api.view.DifferenceView;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.KnownOn;
import it.camcom.pira.domain.document.Comparing;
import it.camcom.pira.domain.document.Revision.Explained;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Compares a plan as known on two days, as data or as a table. */
@Path("chambers/{chamber}/plans")
@RequestScoped
public class PlanComparisonResource {

  @Inject private Comparing comparing;

  @GET
  @Path("{year: \\d{4}}/comparison")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "comparePlan",
      summary = "Che cosa del piano era noto alla fine di un giorno diversamente da prima")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DifferenceView.ListView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
      })
  @Requires(Right.READ_PLAN)
  public DifferenceView.ListView compare(
      @PathParam("year") int year,
      @Parameter(
              description = "Com’era noto alla fine di questo giorno",
              required = true,
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2020-03-31")
          @QueryParam("from")
          String from,
      @Parameter(
              description = "E alla fine di questo; senza, com’è ora",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("to")
          String to) {
    return DifferenceView.ListView.of(differences(year, from, to));
  }

  @GET
  @Path("{year: \\d{4}}/comparison")
  @Produces("text/csv;charset=UTF-8;qs=0.5")
  @Operation(hidden = true)
  @Requires(Right.READ_PLAN)
  public String table(
      @PathParam("year") int year, @QueryParam("from") String from, @QueryParam("to") String to) {
    return DifferenceTable.csv(differences(year, from, to));
  }

  private List<Explained> differences(int year, String from, String to) {
    return comparing
        .days(
            Year.of(year),
            new KnownOn(QueryDate.of("from", from)),
            Optional.ofNullable(to).map(day -> QueryDate.of("to", day)).map(KnownOn::new))
        .orElseThrow(NotFoundException::new);
  }
}
