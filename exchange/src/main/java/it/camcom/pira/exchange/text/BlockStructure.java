package it.camcom.pira.exchange.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies a cleaned tree so that all words stand in paragraphs, headings, list items and cells. What
 * jsoup leaves is balanced, but words and items may stand anywhere in it, and emphasis around
 * blocks.
 */
final class BlockStructure {

  /** Deeper lists lose their structure and keep their words. */
  private static final int MAX_LIST_LEVELS = 10;

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
  private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "ul", "ol", "li");

  /** Columns that a page has room for. */
  private static final int MAX_COLUMNS = 8;

  private final Element body = Document.createShell("").body();
  private final List<Element> emphasis = new ArrayList<>();
  private final Set<String> lost = new LinkedHashSet<>();

  /** The innermost open block. */
  private Element open = body;

  private int listLevels;

  private BlockStructure() {}

  static BlockStructure of(Element cleaned) {
    var structure = new BlockStructure();
    structure.addChildren(cleaned);
    structure.body.select("p, li, h2, h3, h4").forEach(BlockStructure::stripEnd);
    return structure;
  }

  /** The body of a new document. */
  Element body() {
    return body;
  }

  /** The elements whose words were kept without them. */
  Set<String> lost() {
    return lost;
  }

  private void addChildren(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && !element.nameIs("br")) {
        addElement(element);
      } else {
        addWords(child);
      }
    }
  }

  private void addElement(Element element) {
    if (element.nameIs("table")) {
      addTable(element);
    } else if (!BLOCKS.contains(element.normalName())) {
      addEmphasis(element);
    } else if (isList(element)) {
      listLevels++;
      addBlock(element);
      listLevels--;
    } else {
      addBlock(element);
    }
  }

  private void addEmphasis(Element element) {
    boolean isNew = emphasis.stream().noneMatch(other -> isLike(other, element));
    if (isNew) {
      emphasis.add(element);
    }
    addChildren(element);
    if (isNew) {
      emphasis.remove(emphasis.size() - 1);
    }
  }

  private static boolean isLike(Node one, Element other) {
    return one instanceof Element element
        && element.nameIs(other.normalName())
        && element.attr("href").equals(other.attr("href"));
  }

  /** A table stands between blocks; in a list, or too wide for a page, it is rows of words. */
  private void addTable(Element table) {
    List<Element> rows = table.select("> tr").stream().filter(TableRows::isVisible).toList();
    if (rows.isEmpty()) {
      return;
    }
    closeFor(table);
    if (isBody(open) && rows.stream().allMatch(row -> row.childrenSize() <= MAX_COLUMNS)) {
      lost.addAll(TableRows.add(body.appendElement("table"), rows));
      return;
    }
    lost.add("<table>");
    for (Element row : rows) {
      var words = new Element("p");
      for (Element cell : row.children()) {
        words.appendChildren(cell.clone().childNodes());
        words.appendText(" ");
      }
      addBlock(words);
    }
  }

  private void addBlock(Element block) {
    if (listLevels > MAX_LIST_LEVELS) {
      lost.add("<" + block.normalName() + ">");
      addChildren(block);
      return;
    }
    closeFor(block);
    if (block.nodeStream().noneMatch(BlockStructure::isVisible)) {
      return;
    }
    var around = open;
    openFor(block);
    open = open.appendElement(nameIn(open, block));
    addChildren(block);
    open = placed(around);
  }

  /** Returns the block, or the body if the block was removed because nothing was in it. */
  private Element placed(Element block) {
    return block != null && (isBody(block) || block.closest("body") != null) ? block : body;
  }

  /** An item has no headings. */
  private String nameIn(Element around, Element block) {
    if (isHeading(block) && !isBody(around)) {
      lost.add("<" + block.normalName() + ">");
      return "p";
    }
    return block.normalName();
  }

  /** A paragraph or heading holds no blocks, and an item no other item. */
  private void closeFor(Element block) {
    if (open.nameIs("p") || isHeading(open)) {
      close();
    }
    if (block.nameIs("li") && open.nameIs("li")) {
      close();
    }
  }

  private void close() {
    var closed = open;
    open = placed(closed.parent());
    if (closed.childNodeSize() == 0) {
      closed.remove();
    }
  }

  /** An item belongs in a list, and everything else in a list belongs in an item. */
  private void openFor(Element block) {
    if (block.nameIs("li") && !isList(open)) {
      var before = open.lastElementChild();
      open = before != null && before.nameIs("ul") ? before : open.appendElement("ul");
    } else if (!block.nameIs("li") && isList(open)) {
      open = open.appendElement("li");
    }
  }

  private void addWords(Node words) {
    boolean isStart = isBody(open) || isList(open) || open.childNodeSize() == 0;
    if (isStart && !isVisible(words)) {
      return;
    }
    if (isBody(open)) {
      open = open.appendElement("p");
    } else if (isList(open)) {
      open = open.appendElement("li");
    }
    var place = open;
    for (Element one : emphasis) {
      var before = place.lastChild();
      place = before != null && isLike(before, one) ? (Element) before : like(one, place);
    }
    place.appendChild(isStart ? withoutIndent(words) : words.clone());
  }

  private static Element like(Element emphasis, Element place) {
    var copy = place.appendElement(emphasis.normalName());
    copy.attributes().addAll(emphasis.attributes());
    return copy;
  }

  private static Node withoutIndent(Node words) {
    return words instanceof TextNode text
        ? new TextNode(text.getWholeText().stripLeading())
        : words.clone();
  }

  private static boolean isVisible(Node node) {
    return node.nameIs("br") || (node instanceof TextNode words && !isBlank(words));
  }

  private static boolean isBlank(TextNode words) {
    return words.getWholeText().isBlank();
  }

  private static boolean isBody(Element element) {
    return element.nameIs("body");
  }

  private static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  private static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }

  private static void stripEnd(Element block) {
    while (block.lastChild() instanceof TextNode words && isBlank(words)) {
      words.remove();
    }
    if (block.lastChild() instanceof TextNode words) {
      words.text(words.getWholeText().stripTrailing());
    }
  }
}
