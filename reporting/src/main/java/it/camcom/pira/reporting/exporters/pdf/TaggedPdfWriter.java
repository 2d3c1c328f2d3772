package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A writer whose links refer back to their place in the structure: the library enters pages in the
 * parent tree, but not annotations (ISO 32000-1, 14.7.4.4).
 */
final class TaggedPdfWriter extends PdfWriter {

  /** Above the keys of all pages. */
  private static final int FIRST_KEY = 1_000_000;

  private final List<PdfStructureElement> links = new ArrayList<>();

  private TaggedPdfWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
  }

  static TaggedPdfWriter of(Document document, OutputStream out) throws DocumentException {
    var pages = new PdfDocument();
    pages.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pages);
    var writer = new TaggedPdfWriter(pages, out);
    pages.addWriter(writer);
    return writer;
  }

  /** Records the structure element of a link, and returns its key in the parent tree. */
  int keyOf(PdfStructureElement link) {
    links.add(link);
    return FIRST_KEY + links.size() - 1;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    if (object instanceof PdfDictionary leaf && endsParentTree(leaf)) {
      addLinks(leaf);
    }
    return super.addToBody(object);
  }

  /** The parent tree is the only number tree of a file; its last leaf holds the last page. */
  private boolean endsParentTree(PdfDictionary dictionary) {
    PdfArray numbers = dictionary.getAsArray(PdfName.NUMS);
    int lastPage = getCurrentPageNumber() - 2;
    return numbers != null
        && !numbers.isEmpty()
        && numbers.getAsNumber(numbers.size() - 2).intValue() == lastPage;
  }

  private void addLinks(PdfDictionary leaf) {
    PdfArray numbers = leaf.getAsArray(PdfName.NUMS);
    for (int i = 0; i < links.size(); i++) {
      numbers.add(new PdfNumber(FIRST_KEY + i));
      numbers.add(links.get(i).getReference());
    }
    PdfArray limits = leaf.getAsArray(PdfName.LIMITS);
    if (limits != null && !links.isEmpty()) {
      limits.set(1, new PdfNumber(FIRST_KEY + links.size() - 1));
    }
  }
}
