package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import it.camcom.pira.reporting.layouts.ListPath;
import it.camcom.pira.reporting.layouts.PageFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.common.PdfProducer;

/**
 * Builds the structure of a document from the styles of its elements: what looks like a heading is
 * tagged as one. The keys of elements tell where rows begin: {@code head} and {@code row} in a
 * table, {@code table} where another table follows at once, {@code item} in a list, {@code
 * contents} in the contents. A table goes on over pages, and its repeated heads are artifacts.
 */
final class StructureTags extends JRPdfExporterTagHelper {

  /** On a cell: how many columns it is as wide as. */
  private static final String COLUMNS = "net.sf.jasperreports.export.pira.columns";

  /** How a link begins in the markup of a text. */
  private static final String LINK = "<a ";

  private static final Map<String, StructureRole> ROLES =
      Map.ofEntries(
          Map.entry("CoverTitle", StructureRole.H1),
          Map.entry("H1", StructureRole.H1),
          Map.entry("H2", StructureRole.H2),
          Map.entry("H3", StructureRole.H3),
          Map.entry("TextH2", StructureRole.H2),
          Map.entry("TextH3", StructureRole.H3),
          Map.entry("TextH4", StructureRole.H4),
          Map.entry("THStyled", StructureRole.COLUMN_HEAD),
          Map.entry("TDStyled", StructureRole.CELL),
          Map.entry("TH", StructureRole.COLUMN_HEAD),
          Map.entry("THRight", StructureRole.COLUMN_HEAD),
          Map.entry("THCentre", StructureRole.COLUMN_HEAD),
          Map.entry("THFact", StructureRole.COLUMN_HEAD),
          Map.entry("THRow", StructureRole.ROW_HEAD),
          Map.entry("TD", StructureRole.CELL),
          Map.entry("TDSpan", StructureRole.CELL),
          Map.entry("Digest", StructureRole.CELL),
          Map.entry("TDCentre", StructureRole.CELL),
          Map.entry("TDFact", StructureRole.CELL),
          Map.entry("Number", StructureRole.CELL),
          Map.entry("Mark", StructureRole.CELL),
          Map.entry("Words", StructureRole.CELL),
          Map.entry("WordsNarrow", StructureRole.CELL),
          Map.entry("Lbl", StructureRole.LABEL),
          Map.entry("LBody", StructureRole.ITEM),
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
  private PdfStructureElement run;
  private JRPrintText current;
  private StructureRole role = StructureRole.PARAGRAPH;
  private OpenLists lists;
  private final List<Runnable> decorations = new ArrayList<>();
  private int headingLevel;
  private boolean repeatedHead;

  /** Whether each run of the text is an element of its own, because some are links. */
  private boolean byRuns;

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
    lists = new OpenLists(document);
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
    if (!(element instanceof JRPrintText text)) {
      return;
    }
    role = ROLES.getOrDefault(text.getStyle().getName(), StructureRole.PARAGRAPH);
    if (role == StructureRole.RUNNING) {
      return;
    }
    if (!role.inRow()) {
      container = null;
      repeatedHead = false;
    }
    if (!role.inList()) {
      lists.close();
    }
    if (text.getKey() != null) {
      startRow(text);
    }
    place = repeatedHead ? null : place();
    String columns = text.hasProperties() ? text.getPropertiesMap().getProperty(COLUMNS) : null;
    if (columns != null) {
      put(place, PdfName.TABLE, "ColSpan", new PdfNumber(Integer.parseInt(columns)));
    }
  }

  private void startRow(JRPrintText text) {
    if (role.inList()) {
      lists.startItem(ListPath.of(text));
    } else if (role.inRow()) {
      startRow(text.getKey());
    }
  }

  private void startRow(String key) {
    String containers = role.container();
    boolean continues =
        container != null && containers.equals(type(container)) && !key.equals("table");
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
    if (role.isHeading()) {
      return child(document, heading());
    }
    if (role.inList()) {
      return role == StructureRole.LABEL ? lists.label() : lists.body();
    }
    if (!role.inRow()) {
      return role.tag().isEmpty() ? document : child(document, role.tag());
    }
    PdfStructureElement cell = child(row, role.tag());
    if (!role.scope().isEmpty()) {
      put(cell, PdfName.TABLE, "Scope", new PdfName(role.scope()));
    }
    return cell;
  }

  /** No level is left out on the way down (ISO 14289-1, 7.4.2). */
  private String heading() {
    headingLevel = Math.min(role.level(), headingLevel + 1);
    return "H" + headingLevel;
  }

  @Override
  protected void endElement(JRPrintElement element) {
    // texts end their own content
  }

  /** A text has an element, over its paragraphs; one with links has an element for each run. */
  @Override
  protected void startText(JRPrintText text, String actualText) {
    byRuns = false;
    if (role == StructureRole.RUNNING || place == null) {
      producer.getPdfContentByte().beginMarkedContentSequence(ArtifactContent.ARTIFACT);
      return;
    }
    if (!text.equals(current)) {
      current = text;
      lastText = child(place, role.text());
      joinDividedWords(text.getFullText());
    }
    byRuns = text.getOriginalText() != null && text.getOriginalText().contains(LINK);
    if (!byRuns) {
      producer.getPdfContentByte().beginMarkedContentSequence(lastText);
    }
  }

  /** Who hears a word that is divided on paper hears it whole. */
  private void joinDividedWords(String words) {
    String division = PageFont.DIVISION + "\n";
    if (words.contains(division)) {
      String whole = words.replace(division, "").replace('\n', ' ');
      lastText.put(PdfName.ACTUALTEXT, new PdfString(whole, PdfObject.TEXT_UNICODE));
    }
  }

  @Override
  protected void endText() {
    if (!byRuns) {
      producer.getPdfContentByte().endMarkedContentSequence();
    }
    decorations.forEach(Runnable::run);
    decorations.clear();
  }

  /** Draws what is no content, such as a line under words, once no content is open. */
  void afterText(Runnable decoration) {
    decorations.add(decoration);
  }

  /** Starts words that look alike, in a text with links. */
  void startRun(boolean link) {
    if (byRuns) {
      run = child(lastText, link ? "Link" : "Span");
      producer.getPdfContentByte().beginMarkedContentSequence(run);
    }
  }

  void endRun() {
    if (byRuns) {
      producer.getPdfContentByte().endMarkedContentSequence();
    }
  }

  /** The structure of the run written last. */
  PdfStructureElement lastRun() {
    return run;
  }

  /** The structure element of the last text. */
  PdfStructureElement lastText() {
    return lastText;
  }

  static void put(PdfStructureElement element, PdfName owner, String name, PdfObject value) {
    var attributes = new PdfDictionary();
    attributes.put(PdfName.O, owner);
    attributes.put(new PdfName(name), value);
    element.put(PdfName.A, attributes);
  }

  static PdfStructureElement child(PdfStructureElement parent, String type) {
    return new PdfStructureElement(parent, new PdfName(type));
  }

  private static String type(PdfStructureElement element) {
    return PdfName.decodeName(element.get(PdfName.S).toString());
  }
}
