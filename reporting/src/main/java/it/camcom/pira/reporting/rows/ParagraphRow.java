package it.camcom.pira.reporting.rows;

import java.util.List;

/**
 * A paragraph, or one in an item of a list.
 *
 * @param label beside it, which names what begins here; empty where nothing begins
 * @param marker of the list item that begins with it, such as "•" or "2."; else empty
 * @param lists that it stands in, from the outermost: a name of each, which ends with {@code o} if
 *     it is numbered; none for a paragraph by itself
 */
public record ParagraphRow(TextCell label, RichTextCell text, TextCell marker, List<String> lists)
    implements ReportRow {

  /** Levels of lists that are set apart on the page. */
  public static final int MAX_INDENT = 3;

  public ParagraphRow {
    lists = List.copyOf(lists);
  }

  /** A paragraph without label and emphasis. */
  public static ParagraphRow plain(String text) {
    return new ParagraphRow(TextCell.EMPTY, RichTextCell.plain(text), TextCell.EMPTY, List.of());
  }

  ParagraphRow labelled(String name) {
    return new ParagraphRow(new TextCell(name), text, marker, lists);
  }

  @Override
  public KeepTogether keepTogether() {
    return KeepTogether.FLOWING;
  }

  public boolean named() {
    return !label.isEmpty();
  }

  /** Whether it stands so deep; 0 for a paragraph by itself. */
  public boolean indented(int levels) {
    return Math.min(lists.size(), MAX_INDENT) == levels;
  }

  public boolean marked() {
    return !marker.isEmpty();
  }

  /** The names of its lists, parted by slashes. */
  public String path() {
    return String.join("/", lists);
  }
}
