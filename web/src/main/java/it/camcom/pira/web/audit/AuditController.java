package it.camcom.pira.web.audit;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditReading;
import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
import it.camcom.pira.web.page.Form;
import it.camcom.pira.web.page.PageTexts;
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

/** What was changed in a chamber, and whether the record of it is whole. */
@Controller
@Path("chambers/{chamber}/audit")
@RequestScoped
public class AuditController {

  private static final int PAGE = 50;

  @Inject private ChamberReading chamber;
  @Inject private AuditReading audit;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  /** Reads the whole chain, and may be asked for an entry that somebody noted. */
  @Requires(Right.READ_AUDIT)
  @GET
  public String verification() {
    var form = checked(Form.sent(request));
    var noted = noted(form);
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
    models.put("changes", changes.stream().map(ChangeRow::of).toList());
    models.put("next", next(changes));
    return "audit/changes.jte";
  }

  /** Where the page after this one begins; 0 when this is the last. */
  private static long next(List<Change> changes) {
    var last = changes.isEmpty() ? 1 : changes.get(changes.size() - 1).position();
    return last == 1 ? 0 : last;
  }

  private static Form checked(Form form) {
    if (form.typed().isEmpty()) {
      return form;
    }
    return form.required("position", "\\d{1,18}", PageTexts.of("Notice.position"))
        .required("hash", "(?i)[0-9a-f]{64}", PageTexts.of("Notice.hash"));
  }

  private static Optional<Noted> noted(Form form) {
    return form.typed().isEmpty() || !form.faults().isEmpty()
        ? Optional.empty()
        : Optional.of(new Noted(Long.parseLong(form.text("position")), form.text("hash")));
  }
}
