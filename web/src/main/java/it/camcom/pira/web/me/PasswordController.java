package it.camcom.pira.web.me;

import it.camcom.pira.domain.chamber.AcrossChambers;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.OwnAccount;
import it.camcom.pira.web.page.Answer;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.Frame;
import it.camcom.pira.web.scope.Sitting;
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

/** Chooses another password; the door sends whoever has to do so here. */
@Controller
@Path("me/password")
@RequestScoped
@AcrossChambers(because = "it is about the person, in whatever chambers")
public class PasswordController {

  @Inject private OwnAccount account;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.IN_PERSON)
  @GET
  public String form() {
    return show(Form.EMPTY);
  }

  /** The session goes on under another number; those that were begun elsewhere end. */
  @Requires(Right.IN_PERSON)
  @POST
  public Response change() {
    var form = Form.sent(request);
    try {
      var chosen = form.secret("newPassword");
      var faults = new Faults();
      faults.require(chosen.equals(form.secret("repeated")), "repeated", "notRepeated");
      faults.unless(() -> chosen);
      account.changePassword(form.secret("oldPassword"), chosen);
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      return Answer.again(show(refused), refused);
    }
    request.changeSessionId();
    Sitting.begin(request);
    return Answer.done(request, "La password è cambiata.", "me/account");
  }

  private String show(Form form) {
    models.put("form", form);
    models.put("must", Frame.person(request).mustChangePassword());
    return "me/password.jte";
  }
}
