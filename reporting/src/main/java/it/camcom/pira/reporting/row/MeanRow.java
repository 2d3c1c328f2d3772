package it.camcom.pira.reporting.row;

/**
 * A mean beneath what it is the mean of.
 *
 * @param label beside it, such as "Media semplice"
 * @param text whose mean it is, the mean, and of how much it is one
 */
public record MeanRow(String label, String text) implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_PREVIOUS;
  }
}
