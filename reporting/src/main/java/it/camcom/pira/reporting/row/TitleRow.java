package it.camcom.pira.reporting.row;

/** A heading of the first level: a mission, a section of the introduction. */
public record TitleRow(String text) implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_NEXT;
  }
}
