package it.camcom.pira.web.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.PeopleAdministration;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** Shows the people of a chamber with their roles. */
@Controller
@Path("chambers/{chamber}/people")
@RequestScoped
public class PeopleController {

  @Inject private ChamberReading chamber;
  @Inject private PeopleAdministration people;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_PEOPLE)
  @GET
  public String people() {
    models.put("members", people.members().stream().map(MemberRow::of).toList());
    models.put("page", ChamberPage.of(chamber, request));
    return "people/people.jte";
  }
}
