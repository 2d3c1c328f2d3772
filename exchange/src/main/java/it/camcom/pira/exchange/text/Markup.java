package it.camcom.pira.exchange.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML and Markdown, mixed and unbalanced as documents have them, made safe: paragraphs, headings,
 * emphasis, lists, tables and links stay, without attributes but for the address of a link;
 * everything else goes and is named.
 */
public final class Markup {

  private static final List<String> ALLOWED =
      List.of(
          "p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li", "h2", "h3", "h4", "table",
          "tr", "th", "td", "a");
  private static final Cleaner CLEANER =
      new Cleaner(
          new Safelist()
              .addTags(ALLOWED.toArray(String[]::new))
              .addAttributes("a", "href")
              .addProtocols("a", "href", "http", "https", "mailto"));

  /** What says nothing that the rest does not say. */
  private static final Set<String> IMPLIED =
      Set.of(
          "h1",
          "h5",
          "h6",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "col",
          "caption",
          "div",
          "span",
          "section",
          "article",
          "main",
          "font");

  /** The most levels of elements: more than sanitised text has, and few enough to be fast. */
  private static final int MAX_DEPTH = 32;

  private static final int MAX_PASSES = 8;
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

  /** Repeats until nothing changes, since one pass can leave what the next one takes away. */
  private static Cleaned balanced(String html) {
    var cleaned = balancedOnce(html);
    var removed = new LinkedHashSet<>(cleaned.removed());
    var text = cleaned.text();
    for (int i = 1; i < MAX_PASSES; i++) {
      var again = balancedOnce(text);
      removed.addAll(again.removed());
      if (again.text().equals(text)) {
        break;
      }
      text = again.text();
    }
    return new Cleaned(text, named(List.of(), removed.stream()));
  }

  private static Cleaned balancedOnce(String html) {
    var document = parsed(html);
    var removed = removed(document);
    KnownElements.translate(document.body());
    var structure = BlockStructure.of(CLEANER.clean(document).body());
    return new Cleaned(written(structure.body()), named(removed, structure.lost().stream()));
  }

  /** Returns a text of one line without any markup, such as a name. */
  public static Cleaned plain(String text) {
    var unmarked = text.replace("**", "").replace('\n', ' ').strip();
    if (!hasTags(unmarked)) {
      return new Cleaned(unmarked, List.of());
    }
    var document = parsed(AngleBracketEscaping.asText(unmarked));
    return new Cleaned(document.body().text(), named(removed(document), Stream.empty()));
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

  private static List<String> named(List<String> removed, Stream<String> lost) {
    return Stream.concat(removed.stream(), lost)
        .map(name -> name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name)
        .distinct()
        .limit(MAX_REMOVED)
        .toList();
  }

  private static List<String> removed(Document document) {
    return document.body().children().stream()
        .flatMap(Element::stream)
        .flatMap(Markup::removed)
        .toList();
  }

  /**
   * What the reader of a review must know of: neither a plain attribute such as a style, nor an
   * element that the parser has added, nor one that others stand for.
   */
  private static Stream<String> removed(Element element) {
    var name = element.normalName();
    if (element.sourceRange().isImplicit()) {
      return Stream.empty();
    }
    boolean isKept = ALLOWED.contains(name) && !KnownElements.isNoLink(element);
    var attributes = isKept || IMPLIED.contains(name) ? removedAttributes(element) : null;
    return attributes != null
        ? attributes
        : Stream.of("<" + name.replaceAll("[^a-z0-9:-].*", "") + ">");
  }

  private static Stream<String> removedAttributes(Element element) {
    return element.attributes().asList().stream()
        .filter(one -> one.getKey().startsWith("on") || KnownElements.spans(one))
        .map(Attribute::getKey);
  }
}
