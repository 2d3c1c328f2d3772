package it.camcom.pira.web.me;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.OwnAccount;
import it.camcom.pira.domain.people.PasswordChangeInput;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.FormResponse;
import it.camcom.pira.web.page.Layout;
import it.camcom.pira.web.page.PageTexts;
import it.camcom.pira.web.scope.LoginSession;
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

/**
 * Changes the password. {@link it.camcom.pira.web.scope.ScopeFilter} redirects people here who have
 * to change it.
 */
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

  /** Renews the id of this session; the person's other sessions end. */
  @Requires(Right.IN_PERSON)
  @POST
  public Response change() {
    var form = Form.sent(request);
    try {
      account.changePassword(
          new PasswordChangeInput(
              form.secret("oldPassword"), form.secret("newPassword"), form.secret("repeated")));
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      return FormResponse.again(show(refused), refused);
    }
    request.changeSessionId();
    LoginSession.begin(request);
    return FormResponse.done(request, PageTexts.of("Notice.passwordChanged"), "me/account");
  }

  private String show(Form form) {
    models.put("form", form);
    models.put("must", Layout.person(request).mustChangePassword());
    return "me/password.jte";
  }
}
