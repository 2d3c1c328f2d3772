package it.camcom.pira.exchange.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Converts the two emphases of Markdown. A star without its counterpart in the same paragraph or
 * item stays a star.
 */
final class Markdown {

  private static final List<String> BLOCKS = List.of("p", "/p", "li", "/li", "ul", "/ul");

  private Markdown() {}

  static String asHtml(String text) {
    if (text.indexOf('*') < 0) {
      return text;
    }
    var html = new StringBuilder(text.length());
    int from = 0;
    for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
      if (isBlock(text, tag + 1)) {
        appendEmphasised(html, text.substring(from, tag));
        from = tag;
      }
    }
    appendEmphasised(html, text.substring(from));
    return html.toString();
  }

  private static boolean isBlock(String text, int at) {
    return BLOCKS.stream()
        .anyMatch(
            name ->
                text.startsWith(name, at)
                    && at + name.length() < text.length()
                    && !Character.isLetter(text.charAt(at + name.length())));
  }

  private static void appendEmphasised(StringBuilder html, String text) {
    html.append(emphasised(emphasised(text, "**", "b"), "*", "i"));
  }

  private static String emphasised(String text, String mark, String element) {
    var marks = paired(text, mark);
    var html = new StringBuilder(text.length() + marks.size() * mark.length());
    int from = 0;
    for (int i = 0; i < marks.size(); i++) {
      html.append(text, from, marks.get(i));
      html.append(i % 2 == 0 ? "<" : "</").append(element).append('>');
      from = marks.get(i) + mark.length();
    }
    return html.append(text, from, text.length()).toString();
  }

  private static List<Integer> paired(String text, String mark) {
    var marks = new ArrayList<Integer>();
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
      boolean opens = marks.size() % 2 == 0;
      boolean besideWord = opens ? isWord(text, at + mark.length()) : isWord(text, at - 1);
      if (besideWord && !isStar(text, at - 1) && !isStar(text, at + mark.length())) {
        marks.add(at);
      }
    }
    return marks.size() % 2 == 0 ? marks : marks.subList(0, marks.size() - 1);
  }

  private static boolean isStar(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '*';
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && !Character.isWhitespace(text.charAt(at));
  }
}
