package it.camcom.pira.reporting.rows;

/**
 * A file that proves a value.
 *
 * @param proved the indicator and the day of its value
 * @param file its name and size
 * @param sha256 of its content
 */
public record EvidenceRow(TextCell proved, TextCell file, TextCell sha256) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
