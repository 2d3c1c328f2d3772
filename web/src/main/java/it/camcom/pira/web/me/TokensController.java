package it.camcom.pira.web.me;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.OwnAccount;
import it.camcom.pira.domain.people.TokenInput;
import it.camcom.pira.web.page.Choice;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.FormResponse;
import it.camcom.pira.web.page.Layout;
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
import java.util.List;
import java.util.UUID;

/** Issues and revokes the personal tokens of programs. */
@Controller
@Path("me/tokens")
@RequestScoped
@AcrossChambers(because = "it is about the person, in whatever chambers")
public class TokensController {

  private static final String VIEW = "me/token-form.jte";

  @Inject private OwnAccount account;
  @Inject private Authentication entering;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.IN_PERSON)
  @GET
  public String form() {
    return show(Form.EMPTY.with("days", List.of("90")).with("readOnly", List.of("yes")));
  }

  @Requires(Right.IN_PERSON)
  @POST
  public Response issue() {
    var form = Form.sent(request);
    try {
      var issued =
          account.issueToken(
              new TokenInput(
                  form.text("name"),
                  form.holds("readOnly", "yes"),
                  form.text("chamber").isEmpty() ? null : form.text("chamber"),
                  days(form.text("days"))));
      models.put("name", issued.token().name());
      models.put("expiresAt", Terms.moment(issued.token().expiresAt()));
      models.put("secret", issued.secret());
      return FormResponse.once("me/token-issued.jte");
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      return FormResponse.again(show(refused), refused);
    }
  }

  @Requires(Right.IN_PERSON)
  @POST
  @Path("{id}/revocation")
  public Response revoke(@PathParam("id") UUID id) {
    if (!account.revokeToken(id)) {
      throw new NotFoundException();
    }
    return FormResponse.done(request, PageTexts.of("Notice.tokenRevoked"), "me/account");
  }

  private String show(Form form) {
    models.put("form", form);
    models.put(
        "chambers",
        entering.chambersOf(Layout.person(request), Layout.caller(request)).stream()
            .map(chamber -> new Choice(chamber.id().code(), chamber.name()))
            .toList());
    return VIEW;
  }

  /** Text that is not a number counts as none. */
  private static Integer days(String typed) {
    return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
  }
}
