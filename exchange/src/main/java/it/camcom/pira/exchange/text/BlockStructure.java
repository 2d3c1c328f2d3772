package it.camcom.pira.exchange.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies a cleaned tree so that all words are in paragraphs and list items. The result of jsoup is
 * balanced, but may have words and items anywhere, and emphasis around blocks.
 */
final class BlockStructure {

  /** Deeper lists lose their structure and keep their words. */
  private static final int MAX_LIST_LEVELS = 10;

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li");

  private final Element body = Document.createShell("").body();
  private final Set<String> emphasis = new LinkedHashSet<>();

  /** The innermost open block. */
  private Element open = body;

  private int listLevels;

  private BlockStructure() {}

  /** Returns the body of a new document. */
  static Element of(Element cleaned) {
    var structure = new BlockStructure();
    structure.addChildren(cleaned);
    structure.body.select("p, li").forEach(BlockStructure::stripEnd);
    return structure.body;
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
    if (!BLOCKS.contains(element.normalName())) {
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
    boolean isNew = emphasis.add(element.normalName());
    addChildren(element);
    if (isNew) {
      emphasis.remove(element.normalName());
    }
  }

  private void addBlock(Element block) {
    if (listLevels > MAX_LIST_LEVELS) {
      addChildren(block);
      return;
    }
    closeFor(block);
    if (block.nodeStream().noneMatch(BlockStructure::isVisible)) {
      return;
    }
    var around = open;
    openFor(block);
    open = open.appendElement(block.normalName());
    addChildren(block);
    open = around;
  }

  /** A paragraph holds no blocks, and an item no other item. */
  private void closeFor(Element block) {
    if (open.nameIs("p")) {
      close();
    }
    if (block.nameIs("li") && open.nameIs("li")) {
      close();
    }
  }

  private void close() {
    var closed = open;
    open = closed.parent();
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
    for (String name : emphasis) {
      var before = place.lastChild();
      place = before != null && before.nameIs(name) ? (Element) before : place.appendElement(name);
    }
    place.appendChild(isStart ? withoutIndent(words) : words.clone());
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
