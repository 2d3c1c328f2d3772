package it.camcom.pira.web.campaign;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.entry.EntryReading;
import it.camcom.pira.domain.entry.EntryRecording;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.register.ChamberReading;
import it.camcom.pira.web.page.ChamberPage;
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
import java.time.Year;
import java.util.UUID;

/** Enters the values of a campaign, all those of the caller on one page. */
@Controller
@Path("chambers/{chamber}/plans/{year: \\d{4}}/campaigns/{campaign: [0-9a-f-]{36}}/values")
@RequestScoped
public class ValuesController {

  @Inject private ChamberReading chamber;
  @Inject private EntryReading reading;
  @Inject private EntryRecording recording;
  @Inject private Models models;
  @Context private HttpServletRequest request;

  @PathParam("year")
  private int year;

  @PathParam("campaign")
  private UUID campaign;

  @Requires(Right.RECORD_OWN_VALUES)
  @GET
  public String values() {
    return show(new TypedValues(Form.EMPTY));
  }

  @Requires(Right.RECORD_OWN_VALUES)
  @POST
  public Response record() {
    var form = Form.sent(request);
    var typed = new TypedValues(form);
    try {
      int changed =
          recording
              .record(Year.of(year), new CampaignId(campaign), typed.input())
              .orElseThrow(NotFoundException::new);
      return FormResponse.done(request, saved(changed), address().substring(1));
    } catch (Refusal refusal) {
      typed.refused(refusal);
      return FormResponse.again(show(typed), form.refused(refusal));
    }
  }

  private static String saved(int changed) {
    return switch (changed) {
      case 0 -> PageTexts.of("Notice.noValueSaved");
      case 1 -> PageTexts.of("Notice.oneValueSaved");
      default -> PageTexts.of("Notice.valuesSaved", changed);
    };
  }

  private String address() {
    return ChamberPage.of(chamber, request)
        .at("plans/" + year + "/campaigns/" + campaign + "/values");
  }

  private String show(TypedValues typed) {
    var sheet =
        reading.of(Year.of(year), new CampaignId(campaign)).orElseThrow(NotFoundException::new);
    models.put("values", ValuesPage.of(sheet, typed));
    models.put("page", ChamberPage.of(chamber, request));
    return "campaign/values.jte";
  }
}
