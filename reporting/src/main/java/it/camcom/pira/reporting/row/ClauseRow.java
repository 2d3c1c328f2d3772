package it.camcom.pira.reporting.row;

/** A clause of the rule, how it computes, and how many indicators it decided. */
public record ClauseRow(String name, String how, String indicators) implements Row {
  @Override
  public Bond bond() {
    return Bond.IN_TABLE;
  }
}
