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
import java.io.ByteArrayOutputStream;
import java.util.List;
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
    producer = new AccessiblePdfProducer(createPdfProducerContext(), identity);
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
    LinkDestination.of(text).ifPresent(destination -> link(text, destination));
  }

  private void link(JRPrintText text, LinkDestination destination) {
    TaggedPdfWriter writer = producer.writer();
    float left = text.getX() + getOffsetX();
    float upper = pageFormat.getPageHeight() - text.getY() - (float) getOffsetY();
    var target = new PdfDestination(PdfDestination.FITH, PdfDestination.FITH);
    var annotation =
        new PdfAnnotation(
            writer,
            left,
            upper - text.getHeight(),
            left + text.getWidth(),
            upper,
            PdfAction.gotoLocalPage(destination.page(), target, writer));
    annotation.put(
        PdfName.CONTENTS, new PdfString(LinkDestination.description(text), PdfObject.TEXT_UNICODE));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    PdfStructureElement structure = tags.lastText();
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(writer.keyOf(structure)));
    attach(structure, annotation);
    writer.addAnnotation(annotation);
  }

  private static void attach(PdfStructureElement structure, PdfAnnotation annotation) {
    var reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    var kids = new PdfArray(structure.get(PdfName.K));
    kids.add(reference);
    structure.put(PdfName.K, kids);
  }
}
