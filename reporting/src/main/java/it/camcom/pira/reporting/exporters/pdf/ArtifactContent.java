package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;

/** Marks lines and areas as artifacts: they add nothing to the text. */
final class ArtifactContent extends ClassicPdfContent {

  static final PdfName ARTIFACT = new PdfName("Artifact");

  ArtifactContent(PdfWriter writer, ColorSpace colours) {
    super(writer, colours);
  }

  @Override
  public void strokeLine(float x1, float y1, float x2, float y2) {
    artifact(() -> super.strokeLine(x1, y1, x2, y2));
  }

  @Override
  public void fillRectangle(float x, float y, float width, float height) {
    artifact(() -> super.fillRectangle(x, y, width, height));
  }

  @Override
  public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
    artifact(() -> super.fillRoundRectangle(x, y, width, height, radius));
  }

  @Override
  public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
    artifact(() -> super.strokeRoundRectangle(x, y, width, height, radius));
  }

  private void artifact(Runnable drawing) {
    getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
    drawing.run();
    getPdfContentByte().endMarkedContentSequence();
  }
}
