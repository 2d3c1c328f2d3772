package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;

/**
 * A text with paragraphs, emphasis and lists, as HTML of a small allow-list. Whoever takes HTML
 * from outside sanitises it first; {@link #plain} escapes.
 */
public record RichText(String html) {

  public static final RichText EMPTY = new RichText("");

  public RichText {
    Texts.requireBounded("rich text", html, Texts.MAX_TEXT);
  }

  public static RichText plain(String text) {
    return new RichText(
        "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>");
  }

  public boolean isEmpty() {
    return html.isBlank();
  }
}
