package it.camcom.pira.reporting;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentFormat;
import it.camcom.pira.domain.performance.Weighting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed document, read back. */
final class SamplePdf {

  private static final ReportingDocumentPrinter PRINTER = new ReportingDocumentPrinter();

  static final SamplePdf PRATO = new SamplePdf(PratoFixture.content(), "prato");
  static final SamplePdf AWKWARD = new SamplePdf(AwkwardFixture.content(), "awkward");
  static final SamplePdf DEMO_PRATO = new SamplePdf(DemoFixture.PRATO.content(), "demo-prato");
  static final SamplePdf DEMO_PISTOIA =
      new SamplePdf(DemoFixture.PISTOIA.content(), "demo-pistoia");
  static final SamplePdf EXPLAINED =
      new SamplePdf(ChosenFixture.explaining(PratoFixture.content()), "explained");
  static final SamplePdf CHOSEN_PRATO =
      new SamplePdf(
          ChosenFixture.withVariables(
              ChosenFixture.showingAll(PratoFixture.content(), Weighting.SIMPLE)),
          "chosen-prato");
  static final SamplePdf CHOSEN_DEMO =
      new SamplePdf(
          ChosenFixture.showingAll(DemoFixture.PRATO.content(), Weighting.SIMPLE), "chosen-demo");
  static final SamplePdf CHOSEN =
      new SamplePdf(
          ChosenFixture.givingUp(
              ChosenFixture.showingAll(AwkwardFixture.content(), Weighting.WEIGHTED)),
          "chosen-awkward");
  static final SamplePdf RICH = new SamplePdf(AwkwardFixture.saying(PaperFixture.RICH), "rich");
  static final SamplePdf BUDGET = new SamplePdf(PaperFixture.budget(), "budget");
  static final SamplePdf PROVED = new SamplePdf(PaperFixture.proved(), "proved");
  static final SamplePdf CORRECTED = new SamplePdf(PaperFixture.corrected(), "corrected");
  static final SamplePdf LONG = new SamplePdf(AwkwardFixture.manySheets(), "long");

  private final byte[] bytes;
  private final PDDocument document;

  private SamplePdf(DocumentContent content, String sample) {
    try {
      bytes = print(content);
      Files.createDirectories(Path.of("target", "samples"));
      Files.write(Path.of("target", "samples", sample + ".pdf"), bytes);
      document = Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] print(DocumentContent content) {
    return PRINTER.print(content, DocumentFormat.PDF);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** The text as it is written, without white space. */
  String dense() {
    return dense(text(1, pages()));
  }

  String dense(int page) {
    return dense(text(page, page));
  }

  static String dense(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  /** The lines of a page from its upper edge down. */
  List<String> lines(int page) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(int from, int to) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(from);
      stripper.setEndPage(to);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The runs of text on a page, as they are written. */
  List<Run> runs(int page) {
    var runs = new ArrayList<Run>();
    try {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
              if (!glyph.getUnicode().isBlank()) {
                add(Run.of(glyph), runs);
              }
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return runs;
  }

  private static void add(Run glyph, List<Run> runs) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).continuesWith(glyph)) {
      runs.set(last, runs.get(last).with(glyph));
    } else {
      runs.add(glyph);
    }
  }

  /** The place of a text, in points from the upper left corner; {@code bottom} is its baseline. */
  record Run(String text, float left, float top, float right, float bottom) {

    /** The height of letters above the baseline, without accents, as a part of the font size. */
    private static final float HEIGHT = 0.6f;

    private static final float TOLERANCE = 0.5f;

    static Run of(TextPosition glyph) {
      float baseline = glyph.getYDirAdj();
      return new Run(
          glyph.getUnicode(),
          glyph.getXDirAdj(),
          baseline - HEIGHT * glyph.getFontSizeInPt(),
          glyph.getXDirAdj() + glyph.getWidthDirAdj(),
          baseline);
    }

    /** On the same line, after it, and no further away than a space is wide. */
    boolean continuesWith(Run next) {
      return next.bottom == bottom
          && next.left > right - TOLERANCE
          && next.left < right + (bottom - top);
    }

    Run with(Run next) {
      return new Run(text + next.text, left, Math.min(top, next.top), next.right, bottom);
    }

    boolean overlaps(Run other) {
      return Math.min(right, other.right) - Math.max(left, other.left) > TOLERANCE
          && Math.min(bottom, other.bottom) - Math.max(top, other.top) > TOLERANCE;
    }
  }
}
