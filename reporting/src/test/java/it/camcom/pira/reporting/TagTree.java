package it.camcom.pira.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads of a file: the elements of its structure with their words. */
record TagTree(String type, String text, List<TagTree> children) {

  static TagTree of(PDDocument document) {
    var words = new HashMap<COSDictionary, Map<Integer, String>>();
    for (PDPage page : document.getPages()) {
      words.put(page.getCOSObject(), words(page));
    }
    return read(document.getDocumentCatalog().getStructureTreeRoot(), null, words);
  }

  private static Map<Integer, String> words(PDPage page) {
    try {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      var words = new HashMap<Integer, String>();
      extractor.getMarkedContents().forEach(content -> add(content, words));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(PDMarkedContent content, Map<Integer, String> words) {
    var text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent nested) {
        add(nested, words);
      }
    }
    if (content.getMCID() >= 0) {
      words.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private static TagTree read(
      PDStructureNode node,
      COSDictionary pageAbove,
      Map<COSDictionary, Map<Integer, String>> words) {
    var own = node.getCOSObject().getCOSDictionary(COSName.PG);
    var page = own == null ? pageAbove : own;
    var text = new StringBuilder();
    var children = new ArrayList<TagTree>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        var child = read(element, page, words);
        children.add(child);
        text.append(child.text());
      } else if (kid instanceof Integer mark) {
        text.append(words.get(page).getOrDefault(mark, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        var of = reference.getPage() == null ? page : reference.getPage().getCOSObject();
        text.append(words.get(of).getOrDefault(reference.getMCID(), ""));
      }
    }
    var actual = node.getCOSObject().getString(COSName.ACTUAL_TEXT);
    String type = node instanceof PDStructureElement element ? element.getStructureType() : "Root";
    return new TagTree(type, actual == null ? text.toString() : actual, List.copyOf(children));
  }

  /** The words in place of pictures. */
  static List<String> alternatives(PDStructureNode of) {
    var found = new ArrayList<String>();
    for (Object kid : of.getKids()) {
      if (kid instanceof PDStructureElement element) {
        Optional.ofNullable(element.getAlternateDescription()).ifPresent(found::add);
        found.addAll(alternatives(element));
      }
    }
    return found;
  }

  /** Every element of a type, in the order of reading. */
  List<TagTree> all(String wanted) {
    var found = new ArrayList<TagTree>();
    collect(wanted, found);
    return found;
  }

  private void collect(String wanted, List<TagTree> found) {
    if (type.equals(wanted)) {
      found.add(this);
    }
    children.forEach(child -> child.collect(wanted, found));
  }

  /** The types below it, such as {@code L(LI(Lbl LBody))}, without those of texts. */
  String shape() {
    var below = children.stream().map(TagTree::shape).filter(shape -> !shape.isEmpty()).toList();
    if (type.equals("P") || type.equals("Span")) {
      return String.join(" ", below);
    }
    return below.isEmpty() ? type : type + "(" + String.join(" ", below) + ")";
  }
}
