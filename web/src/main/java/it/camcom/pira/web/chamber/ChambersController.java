package it.camcom.pira.web.chamber;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.web.page.Layout;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** The start page: the caller's chambers. */
@Controller
@Path("chambers")
@RequestScoped
@AcrossChambers(because = "it lists where the caller belongs, before a chamber is entered")
public class ChambersController {

  @Inject private Authentication entering;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.OWN_ACCOUNT)
  @GET
  public String chambers() {
    models.put("chambers", entering.chambersOf(Layout.person(request), Layout.caller(request)));
    return "chambers.jte";
  }
}
