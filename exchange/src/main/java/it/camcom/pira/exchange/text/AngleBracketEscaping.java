package it.camcom.pira.exchange.text;

/**
 * Escapes brackets that begin no tag: a text with "a < b", or one made to keep a parser busy with
 * an endless tag.
 */
final class AngleBracketEscaping {

  /** The most characters of a tag with its attributes; word processors write about a hundred. */
  private static final int MAX_TAG = 1_000;

  private AngleBracketEscaping() {}

  static String asText(String html) {
    var text = new StringBuilder(html.length());
    int end = -1;
    int from = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (end < at && end != Integer.MAX_VALUE) {
        int next = html.indexOf('>', at);
        end = next < 0 ? Integer.MAX_VALUE : next;
      }
      if (end - at > MAX_TAG) {
        text.append(html, from, at).append("&lt;");
        from = at + 1;
      }
    }
    return text.append(html, from, html.length()).toString();
  }
}
