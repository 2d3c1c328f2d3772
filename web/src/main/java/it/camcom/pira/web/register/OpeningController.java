package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.PersonInput;
import it.camcom.pira.domain.register.ChamberInput;
import it.camcom.pira.domain.register.ChamberRegister;
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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Opens a chamber, with its first administrator. */
@Controller
@Path("register/opening")
@RequestScoped
@AcrossChambers(because = "the network opens chambers; it sees nothing of their work")
public class OpeningController {

  private static final Pattern BETWEEN_PROVINCES = Pattern.compile("[\\s,;]+");

  @Inject private ChamberRegister register;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String form() {
    models.put("form", Form.EMPTY);
    return "register/opening.jte";
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @POST
  public Response open() {
    var form = Form.sent(request);
    try {
      var opened = register.provision(chamber(form), administrator(form));
      models.put("chamber", ChamberRow.of(opened.chamber()));
      models.put("invitation", opened.administrator());
      return FormResponse.once("register/opened.jte");
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      models.put("form", refused);
      return FormResponse.again("register/opening.jte", refused);
    }
  }

  private static ChamberInput chamber(Form form) {
    return new ChamberInput(
        form.text("id"),
        form.text("name"),
        provinces(form.text("provinces")),
        form.text("taxCode"),
        form.text("logo"));
  }

  private static List<String> provinces(String typed) {
    return BETWEEN_PROVINCES
        .splitAsStream(typed.toUpperCase(Locale.ROOT))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private static PersonInput administrator(Form form) {
    return new PersonInput(
        form.text("administrator.username"),
        form.text("administrator.name"),
        form.text("administrator.email"));
  }
}
