package it.camcom.pira.reporting.rows;

/** A heading of the first level: a mission, a section of the introduction. */
public record TitleRow(TextCell text) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
