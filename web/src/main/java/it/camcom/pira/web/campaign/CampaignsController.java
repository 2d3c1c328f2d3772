package it.camcom.pira.web.campaign;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.CampaignReading;
import it.camcom.pira.domain.language.Today;
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

/** Lists the campaigns of a plan. */
@Controller
@Path("chambers/{chamber}/plans/{year: \\d{4}}/campaigns")
@RequestScoped
public class CampaignsController {

  @Inject private ChamberReading chamber;
  @Inject private CampaignReading campaigns;
  @Inject private Clock clock;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_PLAN)
  @GET
  public String campaigns(@PathParam("year") int year) {
    var today = Today.by(clock);
    var found = campaigns.of(Year.of(year)).orElseThrow(NotFoundException::new);
    models.put("year", year);
    models.put("campaigns", found.stream().map(one -> CampaignRow.of(one, today)).toList());
    models.put("page", ChamberPage.of(chamber, request));
    return "campaign/campaigns.jte";
  }
}
