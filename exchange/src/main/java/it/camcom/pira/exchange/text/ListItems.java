package it.camcom.pira.exchange.text;

/**
 * Converts lists whose items are written as dashes: {@code <ul> - one - two}. Only where the text
 * begins with a dash directly after the list opens do dashes clearly separate items.
 */
final class ListItems {

  private static final String DASH = " - ";

  private ListItems() {}

  static String marked(String html) {
    var marked = new StringBuilder(html.length());
    int from = 0;
    for (int at = nextList(html, 0); at >= 0; at = nextList(html, from)) {
      int text = html.indexOf('>', at) + 1;
      if (text == 0) {
        break;
      }
      int end = html.indexOf('<', text);
      int to = end < 0 ? html.length() : end;
      marked.append(html, from, text);
      marked.append(items(html.substring(text, to)));
      boolean goesOn = html.startsWith("</", to) || html.startsWith("<li", to);
      if (isDashed(html.substring(text, to)) && !goesOn) {
        marked.append("</").append(html, at + 1, at + 3).append('>');
      }
      from = to;
    }
    return marked.append(html, from, html.length()).toString();
  }

  private static int nextList(String html, int from) {
    int at = html.indexOf('<', from);
    while (at >= 0 && !html.startsWith("ul", at + 1) && !html.startsWith("ol", at + 1)) {
      at = html.indexOf('<', at + 1);
    }
    return at;
  }

  private static boolean isDashed(String text) {
    return text.stripLeading().startsWith("- ");
  }

  private static String items(String text) {
    if (!isDashed(text)) {
      return text;
    }
    var items = new StringBuilder();
    for (String item : (" " + text.strip()).split(DASH, -1)) {
      if (!item.isBlank()) {
        items.append("<li>").append(item.strip()).append("</li>");
      }
    }
    return items.toString();
  }
}
