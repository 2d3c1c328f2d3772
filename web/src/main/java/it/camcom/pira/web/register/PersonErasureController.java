package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.register.PersonErasing;
import it.camcom.pira.domain.register.PersonErasureInput;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.FormResponse;
import it.camcom.pira.web.page.PageTexts;
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

/** Erases somebody who has no role any more. */
@Controller
@Path("register/erasure")
@RequestScoped
@AcrossChambers(because = "who has left everywhere belongs to no chamber")
public class PersonErasureController {

  @Inject private PersonErasing erasing;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String form() {
    models.put("form", Form.EMPTY);
    return "register/erasure.jte";
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @POST
  public Response erase() {
    var form = Form.sent(request);
    try {
      var username = form.text("username");
      erasing.erase(new PersonErasureInput(username));
      return FormResponse.done(request, PageTexts.of("Notice.erased", username), "register/people");
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      models.put("form", refused);
      return FormResponse.again("register/erasure.jte", refused);
    }
  }
}
