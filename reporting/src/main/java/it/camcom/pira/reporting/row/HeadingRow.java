package it.camcom.pira.reporting.row;

/** A heading within a sheet, or within a section of text. */
public record HeadingRow(String text) implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_NEXT;
  }
}
