package it.camcom.pira.reporting.rows;

/**
 * A mean beneath what it is the mean of.
 *
 * @param label beside it, such as "Media semplice"
 * @param text whose mean it is, the mean, and of how much it is one
 */
public record MeanRow(String label, String text) implements ReportRow {
  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_PREVIOUS;
  }
}
