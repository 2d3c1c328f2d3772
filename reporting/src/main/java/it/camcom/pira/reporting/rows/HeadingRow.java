package it.camcom.pira.reporting.rows;

/** A heading within a sheet, or within a section of text. */
public record HeadingRow(TextCell text) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
