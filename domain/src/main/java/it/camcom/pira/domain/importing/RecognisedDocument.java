package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * What was recognised in a source: exactly the plan and measurements that are stored if the review
 * is accepted, and the origin of each indicator row.
 *
 * @param findings about the document, besides those of its rows
 */
public record RecognisedDocument(
    LocalDate asOf,
    Plan plan,
    List<Measurement> measurements,
    List<ReviewedRow> rows,
    List<Finding> findings) {

  public RecognisedDocument {
    measurements = List.copyOf(measurements);
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** The source place of every value of the plan and of the measurements. */
  public List<TakenValue> values() {
    return rows.stream().flatMap(row -> row.values().stream()).toList();
  }

  public long rowsThatAre(Agreement agreement) {
    return rows.stream().filter(row -> row.agreement() == agreement).count();
  }
}
