package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.register.ChamberRegister;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.FormResponse;
import it.camcom.pira.web.page.PageTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Shows the people of the network, and relieves them. */
@Controller
@Path("register/people")
@RequestScoped
@AcrossChambers(because = "the people of the network belong to no chamber")
public class NetworkPeopleController {

  @Inject private ChamberRegister register;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String people() {
    models.put("people", register.networkPeople().stream().map(NetworkPersonRow::of).toList());
    return "register/people.jte";
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  @Path("{username}/relief")
  public String confirmation(@PathParam("username") String username) {
    return show(username, Form.EMPTY);
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @POST
  @Path("{username}/relief")
  public Response relieve(@PathParam("username") String username) {
    try {
      if (!register.relieve(username)) {
        throw new NotFoundException();
      }
    } catch (Refusal refusal) {
      var refused = Form.EMPTY.refused(refusal);
      return FormResponse.again(show(username, refused), refused);
    }
    return FormResponse.done(request, PageTexts.of("Notice.relieved", username), "register/people");
  }

  private String show(String username, Form form) {
    models.put("form", form);
    models.put(
        "relieved",
        register.networkPeople().stream()
            .map(NetworkPersonRow::of)
            .filter(person -> person.username().equals(username))
            .findFirst()
            .orElseThrow(NotFoundException::new));
    return "register/relief.jte";
  }
}
