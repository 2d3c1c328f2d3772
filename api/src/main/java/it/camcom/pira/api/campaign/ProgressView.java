package it.camcom.pira.api.campaign;

import it.camcom.pira.domain.campaign.CampaignStep;
import it.camcom.pira.domain.campaign.ExpectedMeasurement;
import it.camcom.pira.domain.campaign.Progress;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.KnownPeople;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress of a campaign, and who is late. */
@Schema(name = "CampaignProgress")
public record ProgressView(
    CampaignView campaign,
    @Schema(description = "Gli indicatori con un target per l’anno", examples = "59") int expected,
    @Schema(description = "Quelli con un valore al giorno della campagna", examples = "40")
        int measured,
    @Schema(description = "Se il termine è passato e la campagna è aperta") boolean overdue,
    List<CentreView> centres,
    @Schema(description = "Chi è in ritardo; nessuno finché il termine non è passato")
        List<LateView> late) {

  static ProgressView of(Progress progress, KnownPeople people, List<CampaignStep> next) {
    return new ProgressView(
        CampaignView.of(progress.campaign(), people, next),
        progress.expected(),
        progress.measured(),
        progress.overdue(),
        progress.centres().stream().map(one -> CentreView.of(one, progress.isLate(one))).toList(),
        progress.late().stream().map(LateView::of).toList());
  }

  /** The progress of one centre. */
  @Schema(name = "CentreProgress")
  public record CentreView(
      @Schema(description = "Manca per gli indicatori senza centro", examples = "Ufficio studi")
          String centre,
      int expected,
      int measured,
      boolean late,
      List<MissingView> missing) {

    static CentreView of(Progress.OfCentre centre, boolean late) {
      return new CentreView(
          centre.centre().map(ResponsibilityCentre::name).orElse(null),
          centre.expected().size(),
          centre.measured(),
          late,
          centre.missing().stream().map(MissingView::of).toList());
    }
  }

  /** An indicator without a value. */
  @Schema(name = "MissingValue")
  public record MissingView(String id, String name) {

    static MissingView of(ExpectedMeasurement missing) {
      return new MissingView(missing.indicator().id().toString(), missing.indicator().name());
    }
  }

  /** A person who is responsible for late values. */
  @Schema(name = "LatePerson")
  public record LateView(
      String username, String name, @Schema(description = "Quanti valori mancano") int missing) {

    static LateView of(Progress.OfPerson person) {
      return new LateView(
          person.account().username().text(), person.account().name(), person.missing().size());
    }
  }
}
