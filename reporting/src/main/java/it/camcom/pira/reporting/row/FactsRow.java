package it.camcom.pira.reporting.row;

/** Who answers for a sheet, and with what resources. */
public record FactsRow(String area, String programme, String centre, String budget) implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_NEXT;
  }
}
