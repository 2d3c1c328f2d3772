package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.RichTextCell;
import it.camcom.pira.reporting.rows.RichTextCell.Emphasis;
import it.camcom.pira.reporting.rows.RichTextCell.Run;
import java.util.stream.Collectors;

/** Converts rich text to the styled markup of JasperReports. */
final class StyledMarkup {

  private StyledMarkup() {}

  static String of(RichTextCell text) {
    return text.runs().stream().map(StyledMarkup::of).collect(Collectors.joining());
  }

  private static String of(Run run) {
    var open = new StringBuilder();
    var close = new StringBuilder();
    for (Emphasis emphasis : run.emphasis()) {
      open.append('<').append(tag(emphasis)).append('>');
      close.insert(0, "</" + tag(emphasis) + ">");
    }
    return open + escaped(Printable.of(run.text())) + close;
  }

  private static char tag(Emphasis emphasis) {
    return switch (emphasis) {
      case BOLD -> 'b';
      case ITALIC -> 'i';
      case UNDERLINED -> 'u';
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
