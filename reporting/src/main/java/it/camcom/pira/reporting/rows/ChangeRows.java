package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.document.Revision;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.language.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the table of what a revised plan changes, and why (D.lgs. 91/2011 art. 22). */
final class ChangeRows {

  /** In characters: a longer text in a cell would fill the page. */
  private static final int OF_A_CELL = 400;

  /** In characters: what of an unchanged text stays around a change. */
  private static final int AROUND = 40;

  private static final String CUT = "…";

  private ChangeRows() {}

  /** Adds the table, and after it the changes of long texts as paragraphs. */
  static void add(RowBuilder builder, Revision revision) {
    builder.heading(new HeadingRow(new TextCell(ReportTerms.of("revision"))));
    var paragraphs = new ArrayList<ParagraphRow>();
    for (Explained explained : revision.differences()) {
      var change = Passages.of(explained.difference());
      if (change.isLong()) {
        paragraphs.add(ParagraphRow.plain(sentence(explained, change)));
      } else {
        builder.add(row(explained, change));
      }
    }
    builder.table();
    paragraphs.forEach(builder::add);
  }

  private static ChangeRow row(Explained explained, Passages change) {
    var difference = explained.difference();
    return new ChangeRow(
        new TextCell(what(difference)),
        new TextCell(change.before()),
        new TextCell(change.after()),
        new TextCell(explained.reason().orElse(ReportTerms.of("revision.noReason"))));
  }

  private static String what(Difference difference) {
    var subject = List.of(difference.element(), difference.field().orElse(""));
    return switch (difference.kind()) {
      case CHANGED -> String.join("\n", subject);
      case ADDED, REMOVED, MOVED ->
          difference.element() + "\n" + Terms.stored("Difference", difference.kind().name());
    };
  }

  private static String sentence(Explained explained, Passages change) {
    var difference = explained.difference();
    var what =
        ReportTerms.of(
            "revision.changed",
            difference.element(),
            difference.field().orElse(""),
            change.before(),
            change.after());
    return explained
        .reason()
        .map(reason -> what + " " + ReportTerms.of("revision.because", reason))
        .orElse(what);
  }

  /** The two texts without what both begin and end with, where they are long. */
  record Passages(String before, String after) {

    static Passages of(Difference difference) {
      boolean whole =
          difference.kind() == Difference.Kind.ADDED
              || difference.kind() == Difference.Kind.REMOVED;
      var before = words(difference.before(), whole);
      var after = words(difference.after(), whole);
      return before.length() + after.length() > OF_A_CELL
          ? cut(before, after)
          : new Passages(before, after);
    }

    /** The words of an element that came or went are in the first column already. */
    private static String words(Optional<Side> side, boolean whole) {
      return side.map(Side::words).filter(words -> !whole && !words.isEmpty()).orElse("–");
    }

    private static Passages cut(String before, String after) {
      int shorter = Math.min(before.length(), after.length());
      int same = 0;
      while (same < shorter && before.charAt(same) == after.charAt(same)) {
        same++;
      }
      int end = 0;
      while (end < shorter - same
          && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
        end++;
      }
      int from = beginOfWord(before, same - AROUND);
      int rest = beginOfWord(new StringBuilder(before).reverse().toString(), end - AROUND);
      return new Passages(part(before, from, rest), part(after, from, rest));
    }

    private static int beginOfWord(String text, int near) {
      return Math.max(0, text.lastIndexOf(' ', near) + 1);
    }

    private static String part(String text, int from, int rest) {
      return (from > 0 ? CUT : "")
          + text.substring(from, text.length() - rest)
          + (rest > 0 ? CUT : "");
    }

    boolean isLong() {
      return before.length() + after.length() > 2 * OF_A_CELL;
    }
  }
}
