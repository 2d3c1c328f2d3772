package it.camcom.pira.api.view;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.Review;
import it.camcom.pira.domain.importing.ReviewedRow;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of reading a source, to be accepted or not. */
@Schema(name = "Review")
public record ReviewView(
    String id,
    String sha256,
    @Schema(examples = "1") int recogniser,
    @Schema(examples = "anna") String takenInBy,
    Instant takenInAt,
    @Schema(description = "Il documento che ne è nato, dopo l’accettazione") String document,
    @Schema(description = "Il tipo di documento che nascerà") DocumentKind kind,
    @Schema(
            description =
                "I centri di responsabilità che la camera non ha ancora: l’accettazione li aggiunge"
                    + " all’elenco")
        List<String> newCentres,
    Summary summary,
    List<FindingView> findings,
    List<RowView> rows,
    PlanView plan) {

  public static ReviewView of(Review review, KnownPeople people) {
    var recognised = review.recognised();
    var appraised =
        AppraisedPlan.of(recognised.plan(), recognised.asOf(), recognised.measurements());
    return new ReviewView(
        review.taken().id().toString(),
        review.taken().sha256(),
        review.taken().recogniser(),
        people.username(review.taken().takenInBy()),
        review.taken().takenInAt(),
        review.taken().document().map(DocumentId::toString).orElse(null),
        review.kind(),
        review.newCentres().stream().map(ResponsibilityCentre::name).toList(),
        Summary.of(recognised),
        recognised.findings().stream().map(FindingView::of).toList(),
        recognised.rows().stream().map(row -> RowView.of(row, appraised)).toList(),
        PlanView.of(appraised));
  }

  /** How much was recognised. */
  @Schema(name = "ReviewSummary")
  public record Summary(
      @Schema(examples = "4") long missions,
      @Schema(examples = "9") int sheets,
      boolean financialHealth,
      @Schema(examples = "59") int indicators,
      @Schema(examples = "58") long exact,
      @Schema(examples = "1") long compatible,
      @Schema(examples = "0") long contradicting,
      long withoutPrintedPerformance,
      @Schema(examples = "9") long progressIndicators,
      @Schema(examples = "7") long budgets,
      @Schema(examples = "667547.80") BigDecimal budgetTotal,
      @Schema(examples = "2") long withoutAmount) {

    static Summary of(RecognisedDocument recognised) {
      Plan plan = recognised.plan();
      var amounts =
          plan.sheets().stream().flatMap(sheet -> sheet.budget().amount().stream()).toList();
      return new Summary(
          plan.sheets().stream().map(sheet -> sheet.programme().mission()).distinct().count(),
          plan.sheets().size(),
          plan.financialHealth().isPresent(),
          recognised.rows().size(),
          recognised.rowsThatAre(Agreement.EXACT),
          recognised.rowsThatAre(Agreement.COMPATIBLE),
          recognised.rowsThatAre(Agreement.CONTRADICTS),
          recognised.rowsThatAre(Agreement.NOT_PRINTED),
          plan.sheets().stream().filter(sheet -> sheet.progress().isPresent()).count(),
          amounts.size(),
          amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
          plan.sheets().size() - (long) amounts.size());
    }
  }

  /** A finding to know before accepting; line and cell count from 1, 0 is the whole. */
  @Schema(name = "Finding")
  public record FindingView(Finding.Kind kind, int line, int cell, String message) {

    static FindingView of(Finding finding) {
      return new FindingView(
          finding.kind(), finding.place().line(), finding.place().cell(), finding.message());
    }
  }

  /** An indicator row of the source, and what was recognised in it. */
  @Schema(name = "ReviewedRow")
  public record RowView(
      int line,
      @Schema(description = "I testi originali") List<String> cells,
      Agreement agreement,
      List<FindingView> findings,
      IndicatorView indicator) {

    static RowView of(ReviewedRow row, AppraisedPlan plan) {
      return new RowView(
          row.place().line(),
          row.cells(),
          row.agreement(),
          row.findings().stream().map(FindingView::of).toList(),
          IndicatorView.of(plan.figure(row.indicator())));
    }
  }
}
