package it.camcom.pira.exchange.text;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Sanitises HTML and Markdown, mixed and unbalanced as documents have them: paragraphs, emphasis
 * and lists stay, without attributes; everything else is removed.
 */
public final class Markup {

  private static final List<String> ALLOWED =
      List.of("p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li");
  private static final Cleaner CLEANER =
      new Cleaner(new Safelist().addTags(ALLOWED.toArray(String[]::new)));

  /** The most levels of elements: more than sanitised text has, and few enough to be fast. */
  private static final int MAX_DEPTH = 32;

  private static final int MAX_REMOVED = 10;
  private static final int MAX_NAME = 40;

  private Markup() {}

  /** Returns a text as balanced HTML. Sanitising the result again does not change it. */
  public static Cleaned rich(String text) {
    return balanced(ListItems.marked(Markdown.asHtml(AngleBracketEscaping.asText(text))));
  }

  /**
   * Returns HTML as balanced HTML, without reading Markdown. Sanitising the result again does not
   * change it.
   */
  static Cleaned html(String html) {
    return balanced(AngleBracketEscaping.asText(html));
  }

  private static Cleaned balanced(String html) {
    var document = parsed(html);
    var body = BlockStructure.of(CLEANER.clean(document).body());
    return new Cleaned(written(body), removed(document));
  }

  /** Returns a text of one line without any markup, such as a name. */
  public static Cleaned plain(String text) {
    var unmarked = text.replace("**", "").replace('\n', ' ').strip();
    if (!hasTags(unmarked)) {
      return new Cleaned(unmarked, List.of());
    }
    var document = parsed(AngleBracketEscaping.asText(unmarked));
    return new Cleaned(document.body().text(), removed(document));
  }

  private static boolean hasTags(String text) {
    if (text.indexOf('>') < 0) {
      return false;
    }
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length() && startsTag(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsTag(char c) {
    return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Document parsed(String html) {
    var document = Document.createShell("");
    var parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true);
    document.body().appendChildren(parser.parseFragmentInput(html, document.body(), ""));
    return document;
  }

  /** Writes only the necessary entities; jsoup would write a non-breaking space as one. */
  private static String written(Element body) {
    body.ownerDocument().outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    return body.html().replace("&#xa0;", "\u00a0");
  }

  private static List<String> removed(Document document) {
    return document.body().children().stream()
        .flatMap(Element::stream)
        .flatMap(Markup::removed)
        .map(name -> name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name)
        .distinct()
        .limit(MAX_REMOVED)
        .toList();
  }

  /**
   * Names what the reader of a review must know of; leaves out plain attributes such as a style,
   * and elements that the parser has added.
   */
  private static Stream<String> removed(Element element) {
    if (ALLOWED.contains(element.normalName())) {
      return element.attributes().asList().stream()
          .map(Attribute::getKey)
          .filter(name -> name.startsWith("on"));
    }
    return element.sourceRange().isImplicit()
        ? Stream.empty()
        : Stream.of("<" + element.normalName().replaceAll("[^a-z0-9:-].*", "") + ">");
  }
}
