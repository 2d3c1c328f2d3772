package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Mean;
import it.camcom.pira.domain.performance.PlanMeans;
import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import java.util.Optional;

/** The rows of means, where the document shows any. Of nothing at all there is no mean to show. */
final class MeanRows {

  private final Optional<PlanMeans> means;

  MeanRows(Optional<PlanMeans> means) {
    this.means = means;
  }

  void sheet(RowBuilder builder, ProgrammeSheet sheet) {
    add(builder, "mean.sheet", means.map(all -> all.sheets().get(sheet.id())));
  }

  void health(RowBuilder builder) {
    add(builder, "mean.sheet", means.flatMap(PlanMeans::financialHealth));
  }

  void mission(RowBuilder builder, String mission) {
    add(builder, "mean.mission", means.map(all -> all.missions().get(mission)));
  }

  private static void add(RowBuilder builder, String whose, Optional<Mean> mean) {
    mean.filter(MeanRows::isOfSomething)
        .ifPresent(
            one ->
                builder.add(
                    new MeanRow(Terms.of(one.weighing()), ReportTerms.of(whose, text(one)))));
  }

  /** The paragraphs of the closing note: how the means are taken, and that of the chamber. */
  void method(RowBuilder builder) {
    if (means.isEmpty()) {
      return;
    }
    var weighing = means.get().weighing();
    var rule = weighing.rule();
    builder.add(
        ParagraphRow.plain(
            "", ReportTerms.of("method.means." + weighing, rule.name(), rule.version())));
    means
        .map(PlanMeans::chamber)
        .filter(MeanRows::isOfSomething)
        .ifPresent(
            mean ->
                builder.add(
                    ParagraphRow.plain(
                        "", ReportTerms.of("mean.chamber", Terms.of(weighing), text(mean)))));
  }

  private static boolean isOfSomething(Mean mean) {
    return mean.rows() + mean.without() > 0;
  }

  /** "87% su 5 indicatori, 1 senza performance". */
  private static String text(Mean mean) {
    String rows = mean.rows() == 1 ? "mean.one" : "mean.many";
    var text = new StringBuilder(ReportTerms.of(rows, Wording.of(mean), mean.rows()));
    if (mean.without() > 0) {
      text.append(ReportTerms.of("mean.without", mean.without()));
    }
    if (mean.assumed() > 0) {
      text.append(ReportTerms.of("mean.assumed", mean.assumed()));
    }
    return text.toString();
  }
}
