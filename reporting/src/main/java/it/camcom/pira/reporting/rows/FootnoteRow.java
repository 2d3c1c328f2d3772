package it.camcom.pira.reporting.rows;

/** A note beneath a table, led by the sign that calls it. */
public record FootnoteRow(String text) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_PREVIOUS;
  }
}
