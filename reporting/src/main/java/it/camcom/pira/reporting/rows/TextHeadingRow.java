package it.camcom.pira.reporting.rows;

/**
 * A heading within a rich text.
 *
 * @param level 2, 3 or 4
 */
public record TextHeadingRow(TextCell text, int level) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_NEXT;
  }
}
