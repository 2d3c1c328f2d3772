package it.camcom.pira.reporting.row;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.Revision;
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
 * The rows of the closing note on method: which rule, how each clause computes, what is missing.
 */
final class MethodRows {

  private MethodRows() {}

  static void add(Sequence sequence, DocumentContent content) {
    AppraisedPlan plan = content.plan();
    List<Figure> figures = plan.plan().indicators().map(Indicator::id).map(plan::figure).toList();
    sequence.newPage();
    sequence.heading(new TitleRow(PaperTerms.of("method")));
    for (RuleVersion rule : rules(figures)) {
      sequence.add(
          text(PaperTerms.of("method.rule", plan.plan().year(), rule.name(), rule.version())));
    }
    long measured = figures.stream().filter(one -> one.shown() instanceof Measured).count();
    sequence.add(text(PaperTerms.of("method.counts", figures.size(), measured)));
    sequence.add(text(PaperTerms.of("method.missing")));
    content
        .options()
        .thresholds()
        .ifPresent(thresholds -> sequence.add(text(thresholds(thresholds))));
    if (figures.stream().anyMatch(figure -> figure.proRata().isPresent())) {
      sequence.add(text(PaperTerms.of("method.proRata")));
    }
    new MeanRows(content.means()).method(sequence);
    content.revision().ifPresent(revision -> changes(sequence, revision));
    clauses(sequence, figures);
  }

  private static String thresholds(Thresholds thresholds) {
    return PaperTerms.of(
        "method.thresholds", percent(thresholds.partly()), percent(thresholds.reached()));
  }

  private static String percent(BigDecimal number) {
    return ItalianNumbers.atMost(2, number) + "%";
  }

  /** What a revised plan changes, and why (D.lgs. 91/2011 art. 22). */
  private static void changes(Sequence sequence, Revision revision) {
    sequence.heading(new HeadingRow(PaperTerms.of("revision")));
    revision
        .differences()
        .forEach(
            explained -> {
              var difference = explained.difference();
              var what =
                  PaperTerms.of(
                      "revision." + difference.kind(),
                      difference.field().orElse(""),
                      difference.before().orElse("–"),
                      difference.after().orElse("–"));
              var why =
                  explained.reason().map(reason -> " " + PaperTerms.of("revision.reason", reason));
              sequence.add(
                  text(Printable.of(difference.element() + " – " + what + why.orElse(""))));
            });
  }

  private static Set<RuleVersion> rules(List<Figure> figures) {
    var rules = new LinkedHashSet<RuleVersion>();
    figures.forEach(figure -> rules.add(figure.rule()));
    return rules;
  }

  private static void clauses(Sequence sequence, List<Figure> figures) {
    Map<Clause, Integer> counts = new EnumMap<>(Clause.class);
    figures.forEach(figure -> counts.merge(figure.shown().clause(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    sequence.heading(new HeadingRow(PaperTerms.of("method.clauses")));
    counts.forEach(
        (clause, count) ->
            sequence.add(
                new ClauseRow(
                    Terms.of(clause), PaperTerms.of("how." + clause.name()), count.toString())));
  }

  private static ParagraphRow text(String text) {
    return ParagraphRow.plain("", text);
  }
}
