package it.camcom.pira.reporting.row;

/** The space and the rule above a sheet that begins below another. */
public record DividerRow() implements Row {

  @Override
  public Bond bond() {
    return Bond.WITH_NEXT;
  }
}
