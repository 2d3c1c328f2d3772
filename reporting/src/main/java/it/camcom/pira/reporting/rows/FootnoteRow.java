package it.camcom.pira.reporting.rows;

/** A note beneath a table. */
public record FootnoteRow(Footnote footnote) implements ReportRow {

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.WITH_PREVIOUS;
  }

  /** The note, after its sign. */
  public TextCell text() {
    return new TextCell(footnote.sign() + " " + footnote.text());
  }
}
