package it.camcom.pira.exchange.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies rows of a cleaned table. A cell holds words with emphasis, links and line breaks alone.
 */
final class TableRows {

  private static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "u", "a");

  /** Blocks that a line break stands for in a cell, without a word. */
  private static final Set<String> LINES = Set.of("p", "tr");

  private final Set<String> lost = new TreeSet<>();

  private TableRows() {}

  static boolean isVisible(Element row) {
    return row.childrenSize() > 0 && row.hasText();
  }

  /** Adds the rows to a table, and tells which elements of them are not kept. */
  static Set<String> add(Element table, List<Element> rows) {
    var copying = new TableRows();
    for (Element row : rows) {
      var copy = table.appendElement("tr");
      for (Element cell : row.children()) {
        copying.addWords(cell, copy.appendElement(cell.nameIs("th") ? "th" : "td"));
      }
      copy.children().forEach(TableRows::strip);
    }
    return copying.lost;
  }

  private void addWords(Element from, Element to) {
    for (Node child : from.childNodes()) {
      if (!(child instanceof Element element) || element.nameIs("br")) {
        to.appendChild(child.clone());
      } else if (INLINE.contains(element.normalName())) {
        var copy = to.appendElement(element.normalName());
        copy.attributes().addAll(element.attributes());
        addWords(element, copy);
      } else {
        addLine(element, to);
      }
    }
  }

  private void addLine(Element block, Element to) {
    if (!LINES.contains(block.normalName())) {
      lost.add("<" + block.normalName() + ">");
    }
    if (to.hasText()) {
      to.appendElement("br");
    }
    addWords(block, to);
  }

  private static void strip(Element cell) {
    if (cell.firstChild() instanceof TextNode words) {
      words.text(words.getWholeText().stripLeading());
    }
    if (cell.lastChild() instanceof TextNode words) {
      words.text(words.getWholeText().stripTrailing());
    }
    cell.childNodes().stream()
        .filter(node -> node instanceof TextNode words && words.getWholeText().isEmpty())
        .toList()
        .forEach(Node::remove);
  }
}
