package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.RuleVersion;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.plan.Indicator;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds the closing note on method: the rule, the computation of each clause, and what is missing.
 */
final class MethodRows {

  private MethodRows() {}

  static void add(RowBuilder builder, DocumentContent content) {
    AppraisedPlan plan = content.plan();
    List<Figure> figures = plan.plan().indicators().map(Indicator::id).map(plan::figure).toList();
    builder.newPage();
    if (content.options().withoutMethod()) {
      content.revision().ifPresent(revision -> ChangeRows.add(builder, revision));
      return;
    }
    builder.heading(new TitleRow(new TextCell(ReportTerms.of("method"))));
    if (!content.document().kind().reportsResults()) {
      builder.add(ParagraphRow.plain(ReportTerms.of("method.missing.plan")));
      content.revision().ifPresent(revision -> ChangeRows.add(builder, revision));
      return;
    }
    for (RuleVersion rule : rules(figures)) {
      builder.add(
          ParagraphRow.plain(
              ReportTerms.of("method.rule", plan.plan().year(), rule.name(), rule.version())));
    }
    long measured = figures.stream().filter(one -> one.shown() instanceof Measured).count();
    builder.add(ParagraphRow.plain(ReportTerms.of("method.counts", figures.size(), measured)));
    builder.add(ParagraphRow.plain(ReportTerms.of("method.missing")));
    content
        .options()
        .thresholds()
        .ifPresent(thresholds -> builder.add(ParagraphRow.plain(thresholds(thresholds))));
    if (figures.stream().anyMatch(figure -> figure.proRata().isPresent())) {
      builder.add(ParagraphRow.plain(ReportTerms.of("method.proRata")));
    }
    new MeanRows(content.means()).method(builder);
    content.revision().ifPresent(revision -> ChangeRows.add(builder, revision));
    clauses(builder, figures);
  }

  private static String thresholds(Thresholds thresholds) {
    return ReportTerms.of(
        "method.thresholds", percent(thresholds.partly()), percent(thresholds.reached()));
  }

  private static String percent(BigDecimal number) {
    return ItalianNumbers.percent(2, number);
  }

  private static Set<RuleVersion> rules(List<Figure> figures) {
    var rules = new LinkedHashSet<RuleVersion>();
    figures.forEach(figure -> rules.add(figure.rule()));
    return rules;
  }

  private static void clauses(RowBuilder builder, List<Figure> figures) {
    Map<Clause, Integer> counts = new EnumMap<>(Clause.class);
    figures.forEach(figure -> counts.merge(figure.shown().clause(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    builder.heading(new HeadingRow(new TextCell(ReportTerms.of("method.clauses"))));
    counts.forEach(
        (clause, count) ->
            builder.add(
                new ClauseRow(
                    new TextCell(Terms.of(clause)),
                    new TextCell(ReportTerms.of("how." + clause.name())),
                    NumberCell.count(count))));
  }
}
