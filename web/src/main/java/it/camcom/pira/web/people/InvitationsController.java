package it.camcom.pira.web.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.InvitationInput;
import it.camcom.pira.domain.people.PeopleAdministration;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.people.RolesInput;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
import it.camcom.pira.web.page.Choice;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.FormResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Invites people to a chamber. */
@Controller
@Path("chambers/{chamber}/invitations")
@RequestScoped
public class InvitationsController {

  @Inject private ChamberReading chamber;
  @Inject private PeopleAdministration people;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_PEOPLE)
  @GET
  public String form() {
    return show(Form.EMPTY);
  }

  @Requires(Right.MANAGE_PEOPLE)
  @POST
  public Response invite() {
    var form = Form.sent(request);
    try {
      var invitation =
          people.invite(
              new InvitationInput(
                  new PersonInput(form.text("username"), form.text("name"), form.text("email")),
                  new RolesInput(form.all("roles"), form.lines("centres"))));
      models.put("invitation", invitation);
      models.put("page", ChamberPage.of(chamber, request));
      return FormResponse.once("people/invited.jte");
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      return FormResponse.again(show(refused), refused);
    }
  }

  private String show(Form form) {
    models.put("form", form);
    models.put("roles", Choice.rolesOfChamber());
    models.put("page", ChamberPage.of(chamber, request));
    return "people/invite.jte";
  }
}
