package it.camcom.pira.reporting.row;

/** A note beneath a table, led by the sign that calls it. */
public record NoteRow(String text) implements Row {
  @Override
  public Bond bond() {
    return Bond.WITH_PREVIOUS;
  }
}
