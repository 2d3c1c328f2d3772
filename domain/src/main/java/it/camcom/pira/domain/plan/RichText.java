package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import java.util.function.Function;

/**
 * A text with paragraphs, headings, emphasis, lists, tables and links, as HTML of a small
 * allow-list. Code that takes HTML from outside sanitises it first; {@link #plain} escapes.
 */
public record RichText(String html) {

  public static final RichText EMPTY = new RichText("");

  public RichText {
    Texts.requireBounded("rich text", html, Texts.MAX_TEXT);
  }

  public static RichText plain(String text) {
    return new RichText("<p>" + escaped(text) + "</p>");
  }

  /**
   * Returns the text with a value for each variable. A value is inserted as words, never as markup.
   * A text that would grow too long keeps its variables.
   */
  public RichText filled(Function<Variable, String> values) {
    var filled = new VariableText(html).filled(values.andThen(RichText::inAttribute));
    return filled.length() > Texts.MAX_TEXT ? this : new RichText(filled);
  }

  /** A variable may stand in the address of a link. */
  private static String inAttribute(String value) {
    return escaped(value).replace("\"", "&quot;");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  public boolean isEmpty() {
    return html.isBlank();
  }
}
