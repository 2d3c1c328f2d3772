package it.camcom.pira.web.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.People.Member;
import it.camcom.pira.domain.people.PeopleAdministration;
import it.camcom.pira.domain.people.RolesInput;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
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
import java.util.List;

/** Changes the roles and password of a member, and ends the membership. */
@Controller
@Path("chambers/{chamber}/people/{username}")
@RequestScoped
public class MemberController {

  @Inject private ChamberReading chamber;
  @Inject private PeopleAdministration people;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @PathParam("username")
  private String username;

  @Requires(Right.MANAGE_PEOPLE)
  @GET
  public String form() {
    return show("people/member.jte", asIs());
  }

  private Form asIs() {
    var member = member();
    return Form.EMPTY
        .with("roles", member.membership().roles().stream().map(Enum::name).toList())
        .with("centres", List.of(String.join("\n", MemberRow.of(member).centres())));
  }

  @Requires(Right.MANAGE_PEOPLE)
  @POST
  @Path("roles")
  public Response assign() {
    var form = Form.sent(request);
    member();
    try {
      people.assign(username, new RolesInput(form.all("roles"), form.lines("centres")));
      return done(PageTexts.of("Notice.rolesChanged", name()), "people");
    } catch (Refusal refusal) {
      return again("people/member.jte", form.refused(refusal));
    }
  }

  @Requires(Right.MANAGE_PEOPLE)
  @POST
  @Path("password-reset")
  public Response resetPassword() {
    member();
    try {
      models.put("invitation", people.resetPassword(username).orElseThrow(NotFoundException::new));
      models.put("page", ChamberPage.of(chamber, request));
      return FormResponse.once("people/invited.jte");
    } catch (Refusal refusal) {
      return again("people/member.jte", asIs().refused(refusal));
    }
  }

  @Requires(Right.MANAGE_PEOPLE)
  @GET
  @Path("dismissal")
  public String dismissal() {
    return show("people/dismissal.jte", Form.EMPTY);
  }

  @Requires(Right.MANAGE_PEOPLE)
  @POST
  @Path("dismissal")
  public Response dismiss() {
    var name = name();
    try {
      people.dismiss(username);
      return done(PageTexts.of("Notice.dismissed", name), "people");
    } catch (Refusal refusal) {
      return again("people/dismissal.jte", Form.EMPTY.refused(refusal));
    }
  }

  private Member member() {
    return people.member(username).orElseThrow(NotFoundException::new);
  }

  private String name() {
    return MemberRow.of(member()).name();
  }

  private Response done(String sentence, String path) {
    return FormResponse.done(
        request, sentence, ChamberPage.of(chamber, request).at(path).substring(1));
  }

  private Response again(String view, Form form) {
    return FormResponse.again(show(view, form), form);
  }

  private String show(String view, Form form) {
    models.put("member", MemberRow.of(member()));
    models.put("form", form);
    models.put("roles", Choice.rolesOfChamber());
    models.put("page", ChamberPage.of(chamber, request));
    return view;
  }
}
