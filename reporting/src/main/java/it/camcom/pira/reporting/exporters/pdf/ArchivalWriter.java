package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;

/** Adds what PDF/A demands of a file as a whole, in place of the exporter's own. */
final class ArchivalWriter extends ClassicPdfWriter {

  private static final byte[] SRGB = srgb();
  private static final String SRGB_NAME = "sRGB IEC61966-2.1";

  private final PdfWriter writer;
  private final PdfIdentity identity;

  ArchivalWriter(ClassicPdfProducer producer, PdfWriter writer, PdfIdentity identity) {
    super(producer, writer);
    this.writer = writer;
    this.identity = identity;
  }

  /** The exporter calls this, without PDF/A of its own, before the file is opened. */
  @Override
  public void setRgbTransparencyBlending(boolean blending) {
    writer.setXmpMetadata(XmpMetadata.of(identity));
    var day = GregorianCalendar.from(identity.asOf().atStartOfDay(ZoneOffset.UTC));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(day));
    writer.getInfo().put(PdfName.MODDATE, new PdfDate(day));
    byte[] id =
        ByteBuffer.allocate(16)
            .putLong(identity.id().getMostSignificantBits())
            .putLong(identity.id().getLeastSignificantBits())
            .array();
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  /** Runtimes name different platforms in the header (ICC.1, 7.2.10); this one names none. */
  private static byte[] srgb() {
    byte[] data = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Arrays.fill(data, 40, 44, (byte) 0);
    return data;
  }

  /** Adds the output intent of the colours; the file must be open. */
  static void addColours(PdfWriter writer) {
    try {
      var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB_NAME));
      intent.put(PdfName.INFO, new PdfString(SRGB_NAME));
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      var profile = new PdfStream(SRGB);
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress();
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
      writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
