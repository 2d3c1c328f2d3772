package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import it.camcom.pira.reporting.layouts.ListPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists that the item at hand stands in, from the outermost: a list within an item is part of
 * that item, and a list that follows another is a list of its own.
 */
final class OpenLists {

  private final PdfStructureElement document;
  private final List<OpenList> open = new ArrayList<>();

  OpenLists(PdfStructureElement document) {
    this.document = document;
  }

  void close() {
    open.clear();
  }

  void startItem(ListPath path) {
    int common = 0;
    while (common < open.size()
        && common < path.lists().size()
        && open.get(common).id.equals(path.lists().get(common))) {
      common++;
    }
    open.subList(common, open.size()).clear();
    for (String id : path.lists().subList(common, path.lists().size())) {
      var parent = open.isEmpty() ? document : body();
      open.add(new OpenList(id, StructureTags.child(parent, "L")));
      StructureTags.put(
          innermost().list, new PdfName("List"), "ListNumbering", new PdfName(path.numbering(id)));
    }
    innermost().startItem();
  }

  PdfStructureElement label() {
    return StructureTags.child(innermost().item(), "Lbl");
  }

  /** The body of the innermost item. */
  PdfStructureElement body() {
    return open.isEmpty() ? document : innermost().body();
  }

  private OpenList innermost() {
    return open.get(open.size() - 1);
  }

  private static final class OpenList {

    private final String id;
    private final PdfStructureElement list;
    private PdfStructureElement item;
    private PdfStructureElement body;

    OpenList(String id, PdfStructureElement list) {
      this.id = id;
      this.list = list;
    }

    void startItem() {
      item = StructureTags.child(list, "LI");
      body = null;
    }

    PdfStructureElement item() {
      if (item == null) {
        startItem();
      }
      return item;
    }

    PdfStructureElement body() {
      if (body == null) {
        body = StructureTags.child(item(), "LBody");
      }
      return body;
    }
  }
}
