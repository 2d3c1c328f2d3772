package it.camcom.pira.web.audit;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditReading;
import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.audit.NotedInput;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.people.PersonNaming;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
import it.camcom.pira.web.page.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Optional;

/** Shows the changes of a chamber, and verifies the chain that records them. */
@Controller
@Path("chambers/{chamber}/audit")
@RequestScoped
public class AuditController {

  private static final int PAGE = 50;

  @Inject private ChamberReading chamber;
  @Inject private AuditReading audit;
  @Inject private PersonNaming naming;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  /** Verifies the whole chain, and compares it with an entry that somebody noted. */
  @Requires(Right.READ_AUDIT)
  @GET
  public String verification() {
    var form = Form.sent(request);
    var noted = Optional.<Noted>empty();
    try {
      noted = new NotedInput(form.text("position"), form.text("hash")).noted();
    } catch (Refusal refusal) {
      form = form.refused(refusal);
    }
    var verification = audit.verify(noted);
    models.put("page", ChamberPage.of(chamber, request));
    models.put("form", form);
    models.put("noted", noted.isPresent());
    models.put("verification", VerificationView.of(verification));
    return "audit/verification.jte";
  }

  @Requires(Right.READ_AUDIT)
  @GET
  @Path("changes")
  public String changes(@QueryParam("before") @DefaultValue("9223372036854775807") long before) {
    var changes = audit.changesBefore(before, PAGE);
    models.put("page", ChamberPage.of(chamber, request));
    var people = naming.named(changes.stream().flatMap(ChangeRow::accounts).toList());
    models.put("changes", changes.stream().map(one -> ChangeRow.of(one, people)).toList());
    models.put("next", next(changes));
    return "audit/changes.jte";
  }

  /** Returns where the next page begins; 0 when this is the last. */
  private static long next(List<Change> changes) {
    var last = changes.isEmpty() ? 1 : changes.get(changes.size() - 1).position();
    return last == 1 ? 0 : last;
  }
}
