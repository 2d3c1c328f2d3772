package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.register.ChamberRegister;
import it.camcom.pira.domain.register.PasswordResetInput;
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

/** Issues a one-time password to a person who lost theirs. */
@Controller
@Path("register/password-reset")
@RequestScoped
@AcrossChambers(because = "the network looks after accounts that open more than one chamber")
public class PasswordResetController {

  @Inject private ChamberRegister register;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String form() {
    models.put("form", Form.EMPTY);
    return "register/password-reset.jte";
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @POST
  public Response reset() {
    var form = Form.sent(request);
    try {
      var asked = new PasswordResetInput(form.text("username"));
      models.put("invitation", register.resetPassword(asked));
      return FormResponse.once("register/invited.jte");
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      models.put("form", refused);
      return FormResponse.again("register/password-reset.jte", refused);
    }
  }
}
