package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.common.PdfProducer;

/**
 * Builds the structure of a document from the styles of its elements: an element that looks like a
 * heading is tagged as one. The keys of elements mark the start of rows: {@code head} and {@code
 * row} in a table, {@code item} in a list, {@code contents} in the contents. A table continues over
 * pages, and its repeated heads are artifacts.
 */
final class StructureTags extends JRPdfExporterTagHelper {

  private static final Map<String, StructureRole> ROLES =
      Map.ofEntries(
          Map.entry("CoverTitle", StructureRole.H1),
          Map.entry("H1", StructureRole.H1),
          Map.entry("H2", StructureRole.H2),
          Map.entry("H3", StructureRole.H3),
          Map.entry("TH", StructureRole.COLUMN_HEAD),
          Map.entry("THRight", StructureRole.COLUMN_HEAD),
          Map.entry("THCentre", StructureRole.COLUMN_HEAD),
          Map.entry("THFact", StructureRole.COLUMN_HEAD),
          Map.entry("THRow", StructureRole.ROW_HEAD),
          Map.entry("TD", StructureRole.CELL),
          Map.entry("TDCentre", StructureRole.CELL),
          Map.entry("TDFact", StructureRole.CELL),
          Map.entry("Number", StructureRole.CELL),
          Map.entry("Mark", StructureRole.CELL),
          Map.entry("Words", StructureRole.CELL),
          Map.entry("WordsNarrow", StructureRole.CELL),
          Map.entry("Lbl", StructureRole.LABEL),
          Map.entry("LBody", StructureRole.ITEM),
          Map.entry("LBodyStyled", StructureRole.ITEM),
          Map.entry("Contents", StructureRole.ENTRY),
          Map.entry("ContentsNested", StructureRole.ENTRY),
          Map.entry("ContentsPage", StructureRole.ENTRY_PAGE),
          Map.entry("Running", StructureRole.RUNNING),
          Map.entry("RunningRight", StructureRole.RUNNING),
          Map.entry("RunningFoot", StructureRole.RUNNING));

  private AccessiblePdfProducer producer;
  private PdfStructureElement document;
  private PdfStructureElement container;
  private PdfStructureElement row;
  private PdfStructureElement place;
  private PdfStructureElement lastText;
  private StructureRole role = StructureRole.PARAGRAPH;
  private boolean repeatedHead;

  StructureTags(JRPdfExporter exporter, String language) {
    super(exporter);
    setLanguage(language);
    setTagged(true);
  }

  @Override
  protected void setPdfProducer(PdfProducer pdfProducer) {
    producer = (AccessiblePdfProducer) pdfProducer;
    producer.setTagged();
  }

  @Override
  protected void init() {
    document =
        new PdfStructureElement(
            producer.getPdfWriter().getStructureTreeRoot(), new PdfName("Document"));
    document.put(PdfName.LANG, new PdfString(language));
  }

  @Override
  protected void startPage() {
    // crosstabs have no state to reset
  }

  @Override
  protected void endPage() {
    // tables continue over pages
  }

  @Override
  protected void startElement(JRPrintElement element) {
    if (!(element instanceof JRPrintText)) {
      return;
    }
    role = ROLES.getOrDefault(element.getStyle().getName(), StructureRole.PARAGRAPH);
    if (role == StructureRole.RUNNING) {
      return;
    }
    if (element.getKey() != null) {
      startRow(element.getKey());
    }
    if (!role.inRow()) {
      container = null;
      repeatedHead = false;
    }
    place = repeatedHead ? null : place();
  }

  private void startRow(String key) {
    String containers = role.container();
    boolean continues = container != null && containers.equals(type(container));
    repeatedHead = continues && key.equals("head");
    if (repeatedHead) {
      return;
    }
    if (!continues) {
      container = child(document, containers);
    }
    if (!key.equals("contentsPage")) {
      row = child(container, role.row());
    }
  }

  private PdfStructureElement place() {
    if (!role.inRow()) {
      return role.tag().isEmpty() ? document : child(document, role.tag());
    }
    PdfStructureElement cell = child(row, role.tag());
    if (!role.scope().isEmpty()) {
      var scope = new PdfDictionary();
      scope.put(PdfName.O, PdfName.TABLE);
      scope.put(new PdfName("Scope"), new PdfName(role.scope()));
      cell.put(PdfName.A, scope);
    }
    return cell;
  }

  @Override
  protected void endElement(JRPrintElement element) {
    // texts end their own content
  }

  @Override
  protected void startText(JRPrintText text, String actualText) {
    if (role == StructureRole.RUNNING || place == null) {
      producer.getPdfContentByte().beginMarkedContentSequence(ArtifactContent.ARTIFACT);
      return;
    }
    lastText = child(place, role.text());
    producer.getPdfContentByte().beginMarkedContentSequence(lastText);
  }

  @Override
  protected void endText() {
    producer.getPdfContentByte().endMarkedContentSequence();
  }

  /** The structure element of the last text. */
  PdfStructureElement lastText() {
    return lastText;
  }

  private static PdfStructureElement child(PdfStructureElement parent, String type) {
    return new PdfStructureElement(parent, new PdfName(type));
  }

  private static String type(PdfStructureElement element) {
    return PdfName.decodeName(element.get(PdfName.S).toString());
  }
}
