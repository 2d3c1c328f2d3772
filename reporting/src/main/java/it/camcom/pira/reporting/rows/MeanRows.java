package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Mean;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.reporting.rows.MeanRow.Subject;
import java.util.Optional;

/** Builds the rows of means, where the document shows any. An empty set has no mean to show. */
final class MeanRows {

  private final Optional<PlanMeans> means;

  MeanRows(Optional<PlanMeans> means) {
    this.means = means;
  }

  void sheet(RowBuilder builder, ProgrammeSheet sheet) {
    add(builder, Subject.SHEET, means.map(all -> all.sheets().get(sheet.id())));
  }

  void health(RowBuilder builder) {
    add(builder, Subject.SHEET, means.flatMap(PlanMeans::financialHealth));
  }

  void mission(RowBuilder builder, String mission) {
    add(builder, Subject.MISSION, means.map(all -> all.missions().get(mission)));
  }

  private static void add(RowBuilder builder, Subject subject, Optional<Mean> mean) {
    mean.filter(MeanRows::isOfSomething)
        .map(MeanCell::new)
        .ifPresent(cell -> builder.add(new MeanRow(subject, cell)));
  }

  /**
   * Adds the paragraphs of the closing note: how the means are computed, and that of the chamber.
   */
  void method(RowBuilder builder) {
    if (means.isEmpty()) {
      return;
    }
    var weighing = means.get().weighing();
    var rule = weighing.rule();
    builder.add(
        ParagraphRow.plain(
            ReportTerms.of("method.means." + weighing, rule.name(), rule.version())));
    means
        .map(PlanMeans::chamber)
        .filter(MeanRows::isOfSomething)
        .map(MeanCell::new)
        .map(mean -> ReportTerms.of("mean.chamber", Terms.of(weighing), mean.text()))
        .map(ParagraphRow::plain)
        .ifPresent(builder::add);
  }

  private static boolean isOfSomething(Mean mean) {
    return mean.rows() + mean.without() > 0;
  }
}
