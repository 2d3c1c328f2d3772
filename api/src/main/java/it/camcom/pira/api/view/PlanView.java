package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.PlanMeans;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole plan with every performance as it stood on a day. */
@Schema(name = "Plan")
public record PlanView(
    String id,
    @Schema(examples = "2020") int year,
    @Schema(examples = "[2020, 2021, 2022]") List<Integer> triennium,
    @Schema(examples = "2020-09-30") LocalDate asOf,
    List<SectionView> sections,
    List<SheetView> sheets,
    HealthView financialHealth,
    @Schema(description = "Le medie, quando sono chieste") MeansView means) {

  public static PlanView of(AppraisedPlan appraised) {
    return of(appraised, DocumentOptions.NONE);
  }

  public static PlanView of(AppraisedPlan appraised, DocumentOptions options) {
    var plan = appraised.plan();
    return new PlanView(
        plan.id().toString(),
        plan.year().getValue(),
        plan.triennium().years().stream().map(Year::getValue).toList(),
        appraised.asOf(),
        plan.sections().stream()
            .map(section -> new SectionView(section.title(), section.body().html()))
            .toList(),
        plan.sheets().stream()
            .map(sheet -> SheetView.of(sheet, appraised, options.thresholds()))
            .toList(),
        plan.financialHealth()
            .map(health -> HealthView.of(health, appraised, options.thresholds()))
            .orElse(null),
        options
            .means()
            .map(weighing -> MeansView.of(PlanMeans.of(appraised, weighing)))
            .orElse(null));
  }

  /** A part of the narrative; the body is sanitised HTML. */
  @Schema(name = "Section")
  public record SectionView(String title, String body) {}
}
