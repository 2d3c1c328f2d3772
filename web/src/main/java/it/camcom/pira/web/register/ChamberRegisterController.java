package it.camcom.pira.web.register;

import it.camcom.pira.domain.access.AcrossChambers;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.register.AdmissionInput;
import it.camcom.pira.domain.register.ChamberRegister;
import it.camcom.pira.web.page.Choice;
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

/** Shows one chamber of the register, and gives people roles in it. */
@Controller
@Path("register/chambers/{id}")
@RequestScoped
@AcrossChambers(because = "the network keeps the register; it sees nothing of a chamber's work")
public class ChamberRegisterController {

  @Inject private ChamberRegister register;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @PathParam("id")
  private String id;

  @Requires(Right.MANAGE_CHAMBERS)
  @GET
  public String chamber() {
    return show(Form.EMPTY);
  }

  @Requires(Right.MANAGE_CHAMBERS)
  @POST
  @Path("people")
  public Response admit() {
    var form = Form.sent(request);
    var chamber = register.chamber(id).orElseThrow(NotFoundException::new);
    var username = form.text("username");
    try {
      register.admit(id, new AdmissionInput(username, form.text("role")));
    } catch (Refusal refusal) {
      var refused = form.refused(refusal);
      return FormResponse.again(show(refused), refused);
    }
    return FormResponse.done(
        request,
        PageTexts.of("Notice.admitted", username, chamber.name()),
        "register/chambers/" + id);
  }

  private String show(Form form) {
    models.put("form", form);
    models.put(
        "chamber", register.chamber(id).map(ChamberRow::of).orElseThrow(NotFoundException::new));
    models.put("roles", Choice.rolesWithoutCentres());
    return "register/chamber.jte";
  }
}
