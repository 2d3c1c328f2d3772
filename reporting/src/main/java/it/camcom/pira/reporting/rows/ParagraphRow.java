package it.camcom.pira.reporting.rows;

/**
 * A paragraph, or an item of a list.
 *
 * @param label beside it, which names what begins here; empty where nothing begins
 * @param text plain, or styled markup of Jasper
 * @param marker of a list item, such as "•" or "2."; empty for a paragraph
 */
public record ParagraphRow(String label, String text, boolean styled, String marker)
    implements ReportRow {

  /** A paragraph without emphasis. */
  static ParagraphRow plain(String label, String text) {
    return new ParagraphRow(label, text, false, "");
  }

  ParagraphRow labelled(String name) {
    return new ParagraphRow(name, text, styled, marker);
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
}
