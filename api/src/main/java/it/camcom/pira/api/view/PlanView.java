package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole plan with every performance as of a day. */
@Schema(name = "Plan")
public record PlanView(
    String id,
    @Schema(examples = "2020") int year,
    @Schema(description = "Il piano dell’anno prima da cui è nato") String renewedFrom,
    @Schema(examples = "[2020, 2021, 2022]") List<Integer> triennium,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    List<SectionView> sections,
    List<SheetView> sheets,
    HealthView financialHealth,
    @Schema(description = "Le medie, quando sono chieste") MeansView means,
    @Schema(description = "Le operazioni che il chiamante può fare ora") List<String> next) {

  public static PlanView of(AppraisedPlan appraised) {
    return of(appraised, DocumentOptions.NONE);
  }

  public static PlanView of(AppraisedPlan appraised, DocumentOptions options) {
    var plan = appraised.plan();
    Function<Indicator, IndicatorView> indicators =
        one -> IndicatorView.of(appraised.figure(one.id()), options.thresholds());
    return new PlanView(
        plan.id().toString(),
        plan.year().getValue(),
        plan.renewedFrom().map(PlanId::toString).orElse(null),
        plan.triennium().years().stream().map(Year::getValue).toList(),
        appraised.asOf(),
        plan.sections().stream().map(SectionView::of).toList(),
        plan.sheets().stream().map(sheet -> SheetView.of(sheet, indicators)).toList(),
        plan.financialHealth().map(health -> HealthView.of(health, indicators)).orElse(null),
        options
            .means()
            .map(weighing -> MeansView.of(PlanMeans.of(appraised, weighing)))
            .orElse(null),
        null);
  }

  /** Returns the same plan with the operations open to the caller. */
  public PlanView offering(List<String> operations) {
    return new PlanView(
        id,
        year,
        renewedFrom,
        triennium,
        asOf,
        sections,
        sheets,
        financialHealth,
        means,
        operations);
  }

  /** A section of the narrative as written; the body is sanitised HTML. */
  @Schema(name = "Section")
  public record SectionView(String id, String title, String body) {

    static SectionView of(NarrativeSection section) {
      return new SectionView(section.id().toString(), section.title(), section.body().html());
    }
  }
}
