package it.camcom.pira.reporting.rows;

/** A change of a revised plan, with its reason. */
public record ChangeRow(TextCell what, TextCell before, TextCell after, TextCell reason)
    implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.IN_TABLE;
  }
}
