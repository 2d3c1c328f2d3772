package it.camcom.pira.reporting.row;

/**
 * The heading of a sheet.
 *
 * @param programme the ministerial programme that the sheet carries out
 */
public record SheetRow(String name, String programme) implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_NEXT;
  }
}
