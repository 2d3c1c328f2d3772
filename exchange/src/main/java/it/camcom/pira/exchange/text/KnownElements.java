package it.camcom.pira.exchange.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Elements that others stand for: what is kept of a text has three headings and plain tables. */
final class KnownElements {

  private static final Map<String, String> HEADINGS = Map.of("h1", "h2", "h5", "h4", "h6", "h4");

  /** Elements around words that were not meant to run together. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "address",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "center",
          "dl",
          "dt",
          "dd");

  private static final Pattern ADDRESS =
      Pattern.compile("(https?://|mailto:)[^\\s\"<>]{1,900}", Pattern.CASE_INSENSITIVE);

  private static final int MAX_SPAN = 9;

  private KnownElements() {}

  static void translate(Element body) {
    for (Element element : body.select("*")) {
      var name = element.normalName();
      if (HEADINGS.containsKey(name)) {
        element.tagName(HEADINGS.get(name));
      } else if (PARAGRAPHS.contains(name)) {
        element.tagName("p");
      } else if (name.equals("caption")) {
        translateCaption(element);
      } else if (Set.of("thead", "tbody", "tfoot").contains(name) || isNoLink(element)) {
        element.unwrap();
      } else if (Set.of("td", "th").contains(name)) {
        fill(element);
      }
    }
  }

  private static void translateCaption(Element caption) {
    var table = caption.closest("table");
    if (table != null) {
      table.before(caption.tagName("p"));
    }
  }

  /** A cell over several columns is followed by empty ones, so that the others stay in place. */
  private static void fill(Element cell) {
    for (int column = 1; column < columns(cell.attr("colspan")); column++) {
      cell.after(new Element(cell.normalName()));
    }
  }

  private static int columns(String span) {
    return span.matches("[1-9]") ? Integer.parseInt(span) : span.matches("\\d+") ? MAX_SPAN : 1;
  }

  /** Whether a link leads nowhere that a reader may be sent to. */
  static boolean isNoLink(Element element) {
    return element.nameIs("a") && !ADDRESS.matcher(element.attr("href").strip()).matches();
  }

  /** Whether a cell is said to reach over several rows or columns. */
  static boolean spans(Attribute attribute) {
    return attribute.getKey().matches("colspan|rowspan") && !attribute.getValue().equals("1");
  }
}
