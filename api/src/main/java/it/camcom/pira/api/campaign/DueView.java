package it.camcom.pira.api.campaign;

import it.camcom.pira.api.view.IndicatorView.MeasurementView;
import it.camcom.pira.api.view.TargetView;
import it.camcom.pira.domain.campaign.DueIndicator;
import it.camcom.pira.domain.campaign.DueReading.Due;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what the caller has to measure now. */
@Schema(name = "Due")
public record DueView(
    @Schema(description = "Quanti sono in tutto", examples = "12") int total,
    List<DueIndicatorView> indicators) {

  public static DueView of(Due due) {
    return new DueView(due.total(), due.indicators().stream().map(DueIndicatorView::of).toList());
  }

  /** A value that is still to be measured. */
  @Schema(name = "DueIndicator")
  public record DueIndicatorView(
      @Schema(description = "La campagna che lo chiede") String campaign,
      @Schema(description = "L’anno del piano", examples = "2020") int year,
      @Schema(description = "Il giorno da rilevare", examples = "2020-06-30") LocalDate asOf,
      @Schema(description = "L’ultimo giorno utile", examples = "2020-07-15") LocalDate dueOn,
      boolean overdue,
      String indicator,
      @Schema(examples = "Eventi Auditorium") String name,
      @Schema(description = "Manca se nessuno l’ha indicato") String centre,
      TargetView target,
      @Schema(description = "L’ultimo valore che c’è") MeasurementView last) {

    static DueIndicatorView of(DueIndicator due) {
      var campaign = due.campaign();
      var measure = due.indicator().measure();
      return new DueIndicatorView(
          campaign.id().toString(),
          campaign.year().getValue(),
          campaign.asOf(),
          campaign.dueOn(),
          due.overdue(),
          due.indicator().id().toString(),
          due.indicator().name(),
          due.centre().map(ResponsibilityCentre::name).orElse(null),
          TargetView.of(campaign.year(), due.target(), measure),
          due.last().map(one -> MeasurementView.of(one, measure)).orElse(null));
    }
  }
}
