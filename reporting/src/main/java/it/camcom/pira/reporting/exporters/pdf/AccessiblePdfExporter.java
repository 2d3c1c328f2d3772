package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import it.camcom.pira.reporting.layouts.LinkDestination;
import it.camcom.pira.reporting.layouts.PageFont;
import java.awt.font.TextAttribute;
import java.io.ByteArrayOutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;

/** Writes filled pages as one PDF/A-2a and PDF/UA-1 file. Use one instance for each file. */
final class AccessiblePdfExporter extends JRPdfExporter {

  private static final String LANGUAGE = "it-IT";

  private static final Map<Attribute, Object> NO_ATTRIBUTES =
      Map.of(TextAttribute.FAMILY, PageFont.FALLBACK, TextAttribute.SIZE, 9f);

  private final PdfIdentity identity;
  private final StructureTags tags;
  private AccessiblePdfProducer producer;

  AccessiblePdfExporter(JasperReportsContext context, PdfIdentity identity) {
    super(context);
    this.identity = identity;
    this.tags = new StructureTags(this, LANGUAGE);
    this.tagHelper = tags;
  }

  /** Writes the prints one after the other. */
  byte[] export(List<JasperPrint> prints) throws JRException {
    var bytes = new ByteArrayOutputStream();
    setExporterInput(SimpleExporterInput.getInstance(prints));
    setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    setConfiguration(configuration());
    exportReport();
    return bytes.toByteArray();
  }

  private SimplePdfExporterConfiguration configuration() {
    var configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setCompressed(true);
    configuration.setTagLanguage(LANGUAGE);
    configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
    configuration.setMetadataTitle(identity.title());
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataAuthor(identity.author());
    configuration.setMetadataCreator("PIRA");
    return configuration;
  }

  @Override
  protected PdfProducer createPdfProducer() {
    producer =
        new AccessiblePdfProducer(createPdfProducerContext(), identity, tags, new CurrentPage());
    return producer;
  }

  /** Links name pages themselves, so that no invisible anchors are needed. */
  @Override
  protected void writePageAnchor(int pageIndex) {
    // none
  }

  @Override
  public void exportText(JRPrintText text) {
    super.exportText(text);
    if (text.getBookmarkLevel() > 0) {
      bookmark(text);
    }
    LinkDestination.of(text).ifPresent(destination -> link(text, destination));
  }

  /** The exporter adds bookmarks with what it draws; what it is given here is never drawn. */
  private void bookmark(JRPrintText text) {
    setAnchor(producer.createChunk(" ", NO_ATTRIBUTES, Locale.ITALY), text, text);
  }

  private void link(JRPrintText text, LinkDestination destination) {
    float left = text.getX() + getOffsetX();
    float upper = pageFormat.getPageHeight() - text.getY() - (float) getOffsetY();
    var target = new PdfDestination(PdfDestination.FITH, PdfDestination.FITH);
    add(
        new PdfAnnotation(
            producer.writer(),
            left,
            upper - text.getHeight(),
            left + text.getWidth(),
            upper,
            PdfAction.gotoLocalPage(destination.page(), target, producer.writer())),
        LinkDestination.description(text),
        tags.lastText());
  }

  private void add(PdfAnnotation annotation, String description, PdfStructureElement structure) {
    TaggedPdfWriter writer = producer.writer();
    annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(writer.keyOf(structure)));
    attach(structure, annotation);
    writer.addAnnotation(annotation);
  }

  private static void attach(PdfStructureElement structure, PdfAnnotation annotation) {
    var reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    PdfObject content = structure.get(PdfName.K);
    var kids = content instanceof PdfArray several ? several : new PdfArray(content);
    kids.add(reference);
    structure.put(PdfName.K, kids);
  }

  /** What texts need to know of the page at hand. */
  private final class CurrentPage implements TaggedTextRenderer.Page {

    @Override
    public int height() {
      return pageFormat.getPageHeight();
    }

    @Override
    public void link(
        String address, String words, float left, float lower, float right, float upper) {
      add(
          new PdfAnnotation(producer.writer(), left, lower, right, upper, new PdfAction(address)),
          words + " (" + address + ")",
          tags.lastRun());
    }
  }
}
