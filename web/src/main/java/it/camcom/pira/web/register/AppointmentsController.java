package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.register.AppointmentInput;
import it.camcom.pira.domain.register.ChamberRegister;
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

/** Gives new people a role in the network. */
@Controller
@Path("register/appointments")
@RequestScoped
@AcrossChambers(because = "the people of the network belong to no chamber")
public class AppointmentsController {

  @Inject private ChamberRegister register;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String form() {
    return show(Form.EMPTY);
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @POST
  public Response appoint() {
    var form = Form.sent(request);
    try {
      models.put(
          "invitation",
          register.appoint(
              new AppointmentInput(
                  new PersonInput(form.text("username"), form.text("name"), form.text("email")),
                  form.text("role"))));
      return FormResponse.once("register/invited.jte");
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      return FormResponse.again(show(refused), refused);
    }
  }

  private String show(Form form) {
    models.put("form", form);
    models.put("roles", Choice.rolesOfNetwork());
    return "register/appointment.jte";
  }
}
