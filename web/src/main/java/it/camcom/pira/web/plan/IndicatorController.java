package it.camcom.pira.web.plan;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.measurement.HistoryReading;
import it.camcom.pira.domain.people.PersonNaming;
import it.camcom.pira.domain.performance.PlanAppraising;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Year;
import java.util.List;
import java.util.UUID;

/** Shows one indicator of a plan, with the history of its figures for those who may read it. */
@Controller
@Path("chambers/{chamber}/plans/{year: \\d{4}}/indicators/{id}")
@RequestScoped
public class IndicatorController {

  @Inject private ChamberReading chamber;
  @Inject private PlanAppraising appraising;
  @Inject private HistoryReading history;
  @Inject private PersonNaming naming;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_PLAN)
  @GET
  public String indicator(@PathParam("year") int year, @PathParam("id") UUID id) {
    var indicator = new IndicatorId(id);
    var page = ChamberPage.of(chamber, request);
    var appraised =
        appraising.indicator(Year.of(year), indicator).orElseThrow(NotFoundException::new);
    models.put("page", page);
    models.put("year", year);
    models.put("indicator", IndicatorPage.of(appraised));
    models.put(
        "changes", page.may(Right.READ_HISTORY) ? changes(Year.of(year), indicator) : List.of());
    return "plan/indicator.jte";
  }

  private List<FigureChangeRow> changes(Year year, IndicatorId id) {
    var found = history.of(year, id).orElseThrow(NotFoundException::new);
    var people =
        naming.named(found.changes().stream().map(one -> one.circumstances().person()).toList());
    return found.changes().stream()
        .map(change -> FigureChangeRow.of(change, found.indicator().measure(), people))
        .toList();
  }
}
