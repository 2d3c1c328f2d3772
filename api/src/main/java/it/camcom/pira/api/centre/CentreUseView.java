package it.camcom.pira.api.centre;

import it.camcom.pira.api.centre.CentresResource.CentreView;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.centre.CentreUse;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What refers to a centre, and changes with it. */
@Schema(name = "CentreUse")
public record CentreUseView(
    CentreView centre,
    @Schema(description = "I suoi referenti") List<ContributorView> people,
    @Schema(description = "Le schede di cui risponde, dall’anno più recente") List<PartView> sheets,
    @Schema(description = "Gli indicatori che lo nominano accanto alla scheda")
        List<PartView> indicators,
    @Schema(description = "Le campagne aperte che ne aspettano valori") List<CampaignOf> campaigns,
    @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {

  private static final List<String> WHILE_OPEN =
      List.of("renameCentre", "joinCentre", "closeCentre");

  static CentreUseView of(CentreUse use) {
    return new CentreUseView(
        CentreView.of(use.centre()),
        use.people().stream().map(ContributorView::of).toList(),
        use.sheets().stream().map(PartView::of).toList(),
        use.indicators().stream().map(PartView::of).toList(),
        use.campaigns().stream().map(CampaignOf::of).toList(),
        use.centre().isOpen() ? WHILE_OPEN : List.of());
  }

  /** A contributor of a centre. */
  @Schema(name = "CentreContributor")
  public record ContributorView(
      @Schema(examples = "elena") String username,
      String name,
      @Schema(
              description =
                  "Se non ha altro nella camera, e la lascia quando il centro è chiuso senza unirlo"
                      + " a un altro")
          boolean onlyHere) {

    static ContributorView of(CentreUse.Contributor contributor) {
      var account = contributor.member().account();
      return new ContributorView(
          account.username().text(), account.name(), contributor.isOnlyHere());
    }
  }

  /** A sheet or an indicator of a centre. */
  @Schema(name = "CentrePart")
  public record PartView(
      @Schema(description = "L’anno del piano", examples = "2020") int year,
      @Schema(format = "uuid") String id,
      String name,
      @Schema(
              description =
                  "Se unione e chiusura lo cambiano: il piano è di quest’anno o di uno dopo, o ne"
                      + " è aperta una campagna")
          boolean current) {

    static PartView of(CentreUse.SheetOf sheet) {
      return new PartView(
          sheet.year().getValue(), sheet.id().toString(), sheet.name(), sheet.isCurrent());
    }

    static PartView of(CentreUse.IndicatorOf indicator) {
      return new PartView(
          indicator.year().getValue(),
          indicator.id().toString(),
          indicator.name(),
          indicator.isCurrent());
    }
  }

  /** An open campaign that waits for values of a centre. */
  @Schema(name = "CentreCampaign")
  public record CampaignOf(
      @Schema(format = "uuid") String id,
      @Schema(description = "L’anno del piano", examples = "2020") int year,
      @Schema(examples = "2020-06-30") LocalDate asOf,
      @Schema(examples = "2020-07-15") LocalDate dueOn) {

    static CampaignOf of(Campaign campaign) {
      return new CampaignOf(
          campaign.id().toString(), campaign.year().getValue(), campaign.asOf(), campaign.dueOn());
    }
  }
}
