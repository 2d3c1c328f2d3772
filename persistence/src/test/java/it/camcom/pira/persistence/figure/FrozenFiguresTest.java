package it.camcom.pira.persistence.figure;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.FigureFreezing;
import it.camcom.pira.domain.figure.ReportedPlan;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.network.FigureQuery;
import it.camcom.pira.domain.network.FiledFigure;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.persistence.document.JpaDocuments;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.plan.JpaPlans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was frozen is what the network reads. */
class FrozenFiguresTest {

  private static final ChamberId PRATO = new ChamberId("prato");
  private static final Instant NOW = Instant.parse("2076-01-02T08:00:00Z");

  private final Storage storage = Storage.shared();

  @Test
  void figures_of_every_kind_come_back_as_they_were_frozen() {
    var year = Year.of(2075);
    var day = year.atMonth(9).atDay(30);
    var plan = SamplePlan.withEverything(year.getValue());
    var measured = SamplePlan.measurementsOf(plan, day);
    var document = SamplePlan.documentOf(plan, day);
    var figures = frozen(document, plan, measured.subList(1, measured.size()));

    freeze(document, plan, figures);

    var found =
        storage.in(
            new Scope.OfNetwork(DemoPeople.id("nadia")), em -> read(new JpaFiledFigures(em), year));
    assertThat(found).extracting(FiledFigure::figure).isEqualTo(figures);
    assertThat(found).extracting(FiledFigure::document).containsOnly(head(document));
  }

  private static List<FiledFigure> read(JpaFiledFigures figures, Year year) {
    return figures.of(FigureQuery.inForce(year), 0, 500);
  }

  private static List<ApprovedFigure> frozen(
      Document document, Plan plan, List<Measurement> measurements) {
    return FigureFreezing.of(
        document.id().value(),
        new ReportedPlan(AppraisedPlan.of(plan, document.asOf(), measurements), true));
  }

  private void freeze(Document document, Plan plan, List<ApprovedFigure> figures) {
    storage.in(
        PRATO.code(),
        em -> {
          new JpaPlans(em).add(plan);
          new JpaDocuments(em).add(document);
          new JpaApprovedDocuments(em).add(head(document));
          new JpaFrozenFigures(em).add(figures);
          return null;
        });
  }

  private static ApprovedDocument head(Document document) {
    return new ApprovedDocument(
        PRATO,
        document.id(),
        document.year(),
        document.kind(),
        LocalDate.of(2075, 1, 1),
        document.asOf(),
        document.version(),
        Optional.empty(),
        NOW,
        document.asOf());
  }
}
