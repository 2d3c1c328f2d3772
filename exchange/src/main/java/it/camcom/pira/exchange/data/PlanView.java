package it.camcom.pira.exchange.data;

import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole plan with every performance as it stood on a day. */
@Schema(name = "Plan")
public record PlanView(
    String id,
    @Schema(examples = "2020") int year,
    @Schema(description = "Il piano dell’anno prima da cui è nato") String renewedFrom,
    @Schema(examples = "[2020, 2021, 2022]") List<Integer> triennium,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    List<SectionView> sections,
    List<SheetView> sheets,
    HealthView financialHealth) {

  public static PlanView of(AppraisedPlan appraised) {
    return of(appraised, Map.of());
  }

  /**
   * @param unmeasured why indicators could not be measured
   */
  static PlanView of(AppraisedPlan appraised, Map<IndicatorId, String> unmeasured) {
    var plan = appraised.plan();
    Function<Indicator, IndicatorView> indicators =
        one -> IndicatorView.of(appraised.figure(one.id()), unmeasured.get(one.id()));
    return new PlanView(
        plan.id().toString(),
        plan.year().getValue(),
        plan.renewedFrom().map(PlanId::toString).orElse(null),
        plan.triennium().years().stream().map(Year::getValue).toList(),
        appraised.asOf(),
        plan.sections().stream().map(section -> SectionView.of(section)).toList(),
        plan.sheets().stream().map(sheet -> SheetView.of(sheet, indicators)).toList(),
        plan.financialHealth().map(health -> HealthView.of(health, indicators)).orElse(null));
  }

  /** A part of the narrative; the body is sanitised HTML. */
  @Schema(name = "Section")
  public record SectionView(String id, String title, String body) {

    static SectionView of(NarrativeSection section) {
      return new SectionView(section.id().toString(), section.title(), section.body().html());
    }
  }
}
