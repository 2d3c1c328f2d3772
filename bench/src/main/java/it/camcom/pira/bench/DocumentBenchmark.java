package it.camcom.pira.bench;

import it.camcom.pira.domain.document.DocumentFormat;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.exchange.recognition.GridRecogniser;
import it.camcom.pira.persistence.plan.JpaPlans;
import it.camcom.pira.reporting.ReportingDocumentPrinter;
import it.camcom.pira.reporting.rows.DocumentRows;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A document from text to paper, warm. */
@State(Scope.Benchmark)
public class DocumentBenchmark {

  private final ReportingDocumentPrinter printer = new ReportingDocumentPrinter();
  private final GridRecogniser recogniser = new GridRecogniser();

  @Benchmark
  @Bound(what = "reading the document", value = 50, pace = Pace.AT_MOST_MILLISECONDS)
  public RecognisedDocument reading(DemoPlan demo) {
    return recogniser.recognise(demo.source, demo.codes);
  }

  @Benchmark
  @Bound(what = "loading the plan", value = 10, pace = Pace.AT_MOST_MILLISECONDS)
  public Optional<Plan> loading(DemoPlan demo) {
    return demo.inPrato(em -> new JpaPlans(em).withId(demo.recognised.plan().id()));
  }

  @Benchmark
  @Bound(what = "printing the document", value = 150, pace = Pace.AT_MOST_MILLISECONDS)
  public byte[] printing(DemoPlan demo) {
    return printer.print(demo.content, DocumentFormat.PDF);
  }

  @Benchmark
  @Bound(
      what = "printing outside JasperReports: the rows",
      value = 10,
      pace = Pace.AT_MOST_MILLISECONDS)
  public DocumentRows rows(DemoPlan demo) {
    return DocumentRows.of(demo.content);
  }
}
