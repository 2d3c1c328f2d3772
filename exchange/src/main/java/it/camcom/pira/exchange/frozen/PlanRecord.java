package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A plan as of a day.
 *
 * @param renewedFrom the plan of the year before that it continues; null for none
 * @param financialHealth null for none
 * @param means null unless they were chosen
 */
public record PlanRecord(
    String id,
    int year,
    String renewedFrom,
    LocalDate asOf,
    List<SectionRecord> sections,
    List<SheetRecord> sheets,
    HealthRecord financialHealth,
    MeansRecord means) {

  public static PlanRecord of(AppraisedPlan plan) {
    return of(plan, WrittenTexts.NONE, IndicatorRecords.of(plan), null);
  }

  static PlanRecord of(DocumentContent content) {
    return of(
        content.plan(),
        WrittenTexts.of(content.written().plan()),
        IndicatorRecords.of(content),
        content.means().map(MeansRecord::of).orElse(null));
  }

  private static PlanRecord of(
      AppraisedPlan appraised,
      WrittenTexts written,
      Function<Indicator, IndicatorRecord> indicators,
      MeansRecord means) {
    var plan = appraised.plan();
    return new PlanRecord(
        plan.id().toString(),
        plan.year().getValue(),
        plan.renewedFrom().map(PlanId::toString).orElse(null),
        appraised.asOf(),
        plan.sections().stream().map(section -> SectionRecord.of(section, written)).toList(),
        plan.sheets().stream().map(sheet -> SheetRecord.of(sheet, indicators, written)).toList(),
        plan.financialHealth().map(health -> HealthRecord.of(health, indicators)).orElse(null),
        means);
  }

  /**
   * A section of the narrative; the body is sanitised HTML.
   *
   * @param writtenTitle with its variables; null where it has none
   * @param writtenBody with its variables; null where it has none
   */
  public record SectionRecord(
      String id, String title, String body, String writtenTitle, String writtenBody) {

    static SectionRecord of(NarrativeSection section, WrittenTexts written) {
      return new SectionRecord(
          section.id().toString(),
          section.title(),
          section.body().html(),
          written.titleOtherThan(section.id(), section.title()),
          written.otherThan(section.id(), section.body()));
    }
  }
}
