package it.camcom.pira.reporting.rows;

/**
 * A paragraph, or an item of a list.
 *
 * @param label beside it, naming the section that begins here; empty elsewhere
 * @param marker of a list item, such as "•" or "2."; empty for a paragraph
 */
public record ParagraphRow(TextCell label, RichTextCell text, TextCell marker)
    implements ReportRow {

  /** A paragraph without label and emphasis. */
  public static ParagraphRow plain(String text) {
    return new ParagraphRow(TextCell.EMPTY, RichTextCell.plain(text), TextCell.EMPTY);
  }

  ParagraphRow labelled(String name) {
    return new ParagraphRow(new TextCell(name), text, marker);
  }

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.FLOWING;
  }

  public boolean named() {
    return !label.isEmpty();
  }

  public boolean listed() {
    return !marker.isEmpty();
  }

  public boolean styled() {
    return text.styled();
  }
}
