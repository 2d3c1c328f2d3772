package it.camcom.pira.web.today;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditReading;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignReading;
import it.camcom.pira.domain.campaign.DueIndicator;
import it.camcom.pira.domain.campaign.DueReading;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentReading;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.people.PeopleAdministration;
import it.camcom.pira.domain.people.PersonNaming;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.audit.ChangeRow;
import it.camcom.pira.web.document.DocumentRow;
import it.camcom.pira.web.page.ChamberPage;
import it.camcom.pira.web.page.PageTexts;
import it.camcom.pira.web.people.MemberRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Year;
import java.util.List;

/** The first page of a chamber, with a part for each role that the person has there. */
@Controller
@Path("chambers/{chamber}/")
@RequestScoped
public class TodayController {

  private static final int DUE = 20;
  private static final int CHANGES = 5;

  @Inject private ChamberReading chamber;
  @Inject private DueReading due;
  @Inject private CampaignReading campaigns;
  @Inject private DocumentReading reading;
  @Inject private AuditReading audit;
  @Inject private PersonNaming naming;
  @Inject private PeopleAdministration people;
  @Inject private Clock clock;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @Requires(Right.READ_PLAN)
  @GET
  public String today() {
    var page = ChamberPage.of(chamber, request);
    var documents = reading.all();
    models.put("page", page);
    models.put("due", page.may(Right.RECORD_OWN_VALUES) ? due() : DuePart.NONE);
    models.put("steps", page.year().map(year -> steps(year, documents)).orElse(List.of()));
    models.put(
        "awaiting",
        documents.stream()
            .filter(one -> one.state() == DocumentState.SUBMITTED)
            .map(DocumentRow::of)
            .toList());
    models.put("changes", page.may(Right.READ_AUDIT) ? changes() : List.of());
    models.put("members", page.may(Right.MANAGE_PEOPLE) ? members() : List.of());
    return "today/today.jte";
  }

  private DuePart due() {
    var found = due.due(0, DUE);
    return new DuePart(
        found.indicators().stream().map(DueRow::of).toList(),
        found.total(),
        found.indicators().stream()
            .map(DueIndicator::campaign)
            .distinct()
            .map(ValuesLink::of)
            .toList());
  }

  private List<StepRow> steps(int year, List<Document> documents) {
    var ofYear = documents.stream().filter(one -> one.year().getValue() == year).toList();
    return StepRow.of(campaigns.of(Year.of(year)).orElse(List.of()), ofYear, Today.by(clock));
  }

  private List<ChangeRow> changes() {
    var found = audit.changesBefore(Long.MAX_VALUE, CHANGES);
    var named = naming.named(found.stream().flatMap(ChangeRow::accounts).toList());
    return found.stream().map(one -> ChangeRow.of(one, named)).toList();
  }

  private List<MemberRow> members() {
    return people.members().stream().map(MemberRow::of).toList();
  }

  /** Leads to the page of a campaign's values. */
  public record ValuesLink(String path, String label) {

    static ValuesLink of(Campaign campaign) {
      return new ValuesLink(
          "plans/" + campaign.year() + "/campaigns/" + campaign.id() + "/values",
          PageTexts.of("Today.values", Terms.shortDate(campaign.asOf())));
    }
  }

  /**
   * The values that the person still has to give.
   *
   * @param total also of those that are not shown
   * @param links to the pages where the values shown are entered
   */
  public record DuePart(List<DueRow> rows, int total, List<ValuesLink> links) {

    static final DuePart NONE = new DuePart(List.of(), 0, List.of());

    public DuePart {
      rows = List.copyOf(rows);
      links = List.copyOf(links);
    }
  }
}
