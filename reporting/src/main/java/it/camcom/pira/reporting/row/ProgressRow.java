package it.camcom.pira.reporting.row;

/**
 * The progress indicator of a sheet.
 *
 * @param heading of the value, such as "30/09/2020" or "Stato 2019"
 */
public record ProgressRow(String name, String formula, String heading, String value, String target)
    implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_NEXT;
  }
}
