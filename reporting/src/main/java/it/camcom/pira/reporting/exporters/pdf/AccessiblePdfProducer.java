package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicDocument;
import net.sf.jasperreports.pdf.classic.ClassicPdfOutline;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocument;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfOutlineEntry;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** Creates the parts of a PDF, with a writer and content that replace the library's. */
final class AccessiblePdfProducer extends ClassicPdfProducer {

  private final PdfIdentity identity;
  private final StructureTags tags;
  private final TaggedTextRenderer.Page page;
  private Document document;
  private TaggedPdfWriter writer;
  private ArtifactContent content;

  AccessiblePdfProducer(
      PdfProducerContext context,
      PdfIdentity identity,
      StructureTags tags,
      TaggedTextRenderer.Page page) {
    super(context);
    this.identity = identity;
    this.tags = tags;
    this.page = page;
  }

  @Override
  public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext context) {
    return new TaggedTextRenderer(context, this, tags, page);
  }

  @Override
  public PdfDocument createDocument(PrintPageFormat format) {
    PdfDocument created = super.createDocument(format);
    document = ((ClassicDocument) created).getDocument();
    return created;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
    try {
      writer = TaggedPdfWriter.of(document, out);
      writer.setCloseStream(false);
      return new ArchivalWriter(this, writer, identity);
    } catch (DocumentException e) {
      throw getContext().handleDocumentException(e);
    }
  }

  /** Takes images as they are: the trial document of the superclass needs its own writer. */
  @Override
  public PdfImage createImage(byte[] data, boolean verify) throws IOException, JRException {
    return super.createImage(data, false);
  }

  TaggedPdfWriter writer() {
    return writer;
  }

  @Override
  public PdfWriter getPdfWriter() {
    return writer;
  }

  @Override
  public void setTagged() {
    writer.setTagged();
  }

  @Override
  public PdfContent createPdfContent() {
    ArchivalWriter.addColours(writer);
    content = new ArtifactContent(writer, getContext().getCMYKColorSpace());
    return content;
  }

  @Override
  public PdfContent getPdfContent() {
    return content;
  }

  @Override
  public PdfContentByte getPdfContentByte() {
    return content.getPdfContentByte();
  }

  @Override
  public PdfOutlineEntry getRootOutline() {
    return new ClassicPdfOutline(getPdfContentByte().getRootOutline());
  }

  @Override
  public void newPage() {
    document.newPage();
    content.refreshContent();
  }

  @Override
  public void close() {
    document.close();
  }

  /**
   * Omits the set of a subset's glyphs, because the library lists only those that texts use (ISO
   * 19005-2, 6.2.11.4.2), and names subsets alike each time.
   */
  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    Font font = super.getFont(attributes, locale);
    BaseFont base = font.getBaseFont();
    if (base.isIncludeCidSet()) {
      base.setIncludeCidSet(false);
      base.setSecureRandom(new ConstantRandom());
    }
    return font;
  }
}
