package it.camcom.pira.web.plan;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.performance.PlanAppraising;
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
import java.time.Clock;
import java.time.Year;

/** Shows the plan of a year. */
@Controller
@Path("chambers/{chamber}/plans/{year: \\d{4}}")
@RequestScoped
public class PlanController {

  @Inject private ChamberReading chamber;
  @Inject private PlanAppraising appraising;
  @Inject private Clock clock;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_PLAN)
  @GET
  public String plan(@PathParam("year") int year) {
    var plan =
        appraising.lastUpTo(Year.of(year), Today.by(clock)).orElseThrow(NotFoundException::new);
    models.put("plan", PlanPage.of(plan));
    models.put("page", ChamberPage.of(chamber, request));
    return "plan/plan.jte";
  }
}
