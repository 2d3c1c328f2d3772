package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.NewPerson;
import it.camcom.pira.domain.register.ChamberRegister;
import it.camcom.pira.domain.register.NewChamber;
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
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens a chamber, with its first administrator. */
@Controller
@Path("register/opening")
@RequestScoped
@AcrossChambers(because = "the network opens chambers; it sees nothing of their work")
public class OpeningController {

  private static final Pattern BETWEEN_PROVINCES = Pattern.compile("[\\s,;]+");
  private static final byte[] UNREADABLE = {};

  @Inject private ChamberRegister register;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String form() {
    register.chambers();
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

  private static NewChamber chamber(Form form) {
    return new NewChamber(
        form.text("id"),
        form.text("name"),
        provinces(form.text("provinces")),
        form.text("taxCode"),
        Optional.of(form.text("logo")).filter(text -> !text.isEmpty()).map(text -> image(text)));
  }

  private static List<String> provinces(String typed) {
    return BETWEEN_PROVINCES
        .splitAsStream(typed.toUpperCase(Locale.ROOT))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /** What is not base64 is no image either. */
  private static byte[] image(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return UNREADABLE;
    }
  }

  private static NewPerson administrator(Form form) {
    return new NewPerson(
        form.text("administrator.username"),
        form.text("administrator.name"),
        form.text("administrator.email"));
  }
}
