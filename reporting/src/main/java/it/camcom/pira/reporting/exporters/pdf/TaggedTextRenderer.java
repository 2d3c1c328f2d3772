package it.camcom.pira.reporting.exporters.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import it.camcom.pira.reporting.layouts.PageFont;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Writes the lines of a text so that who hears them hears the words of the text: each line that
 * another follows ends with a space, links are elements of their own, and a character that the font
 * of the text has not is taken from a font that has it.
 */
final class TaggedTextRenderer extends PdfTextRenderer {

  /** Of the size of a font: how far below the baseline a line under words is, and how thick. */
  private static final float UNDERLINE_DEPTH = 0.12f;

  private static final float UNDERLINE_THICKNESS = 0.05f;

  private final AccessiblePdfProducer producer;
  private final StructureTags tags;
  private final Page page;

  TaggedTextRenderer(
      PdfTextRendererContext context,
      AccessiblePdfProducer producer,
      StructureTags tags,
      Page page) {
    super(
        producer.getContext().getJasperReportsContext(),
        context.getAwtIgnoreMissingFont(),
        context.getIndentFirstLine(),
        context.getJustifyLastLine());
    this.producer = producer;
    this.tags = tags;
    this.page = page;
  }

  /** The page that texts are written on. */
  interface Page {

    /** In points. */
    int height();

    /** Adds what leads from some words to an address. */
    void link(String address, String words, float left, float lower, float right, float upper);
  }

  @Override
  public void draw() {
    var segment = segments.get(segmentIndex);
    List<Piece> pieces = pieces(segment.as, segment.text.stripTrailing());
    float width = (float) pieces.stream().mapToDouble(Piece::width).sum();
    float shown = segment.layout.getVisibleAdvance();
    float at = x + drawPosX + before(shown - width);
    float baseline = page.height() - y - topPadding - verticalAlignOffset - drawPosY;
    boolean goesOn = !segment.isLastLine || !isLastParagraph;
    for (int i = 0; i < pieces.size(); i++) {
      boolean endsLine = i == pieces.size() - 1 && goesOn && endsWord(segment.text);
      draw(pieces.get(i), at, baseline, endsLine);
      at += pieces.get(i).width();
    }
  }

  private float before(float room) {
    if (horizontalAlignment == PdfTextAlignment.RIGHT) {
      return room;
    }
    return horizontalAlignment == PdfTextAlignment.CENTER ? room / 2 : 0;
  }

  /** Not where a word goes on in the next line. */
  private boolean endsWord(String line) {
    char last = line.charAt(line.length() - 1);
    return Character.isWhitespace(last)
        || (segments.get(segmentIndex).isLastLine && last != PageFont.DIVISION);
  }

  private void draw(Piece piece, float at, float baseline, boolean endsLine) {
    PdfContentByte content = producer.getPdfContentByte();
    tags.startRun(piece.link() != null);
    content.beginText();
    content.setFontAndSize(piece.font(), piece.size());
    content.setColorFill(piece.colour());
    content.setTextMatrix(at, baseline);
    content.showText(endsLine ? piece.text() + " " : piece.text());
    content.endText();
    content.resetRGBColorFill();
    tags.endRun();
    if (piece.underlined()) {
      tags.afterText(() -> underline(content, piece, at, baseline));
    }
    if (piece.link() != null) {
      page.link(
          piece.link(),
          piece.text(),
          at,
          baseline - piece.size() / 3,
          at + piece.width(),
          baseline + piece.size());
    }
  }

  private static void underline(PdfContentByte content, Piece piece, float at, float baseline) {
    float depth = baseline - piece.size() * UNDERLINE_DEPTH;
    content.beginMarkedContentSequence(ArtifactContent.ARTIFACT);
    content.saveState();
    content.setColorStroke(piece.colour());
    content.setLineWidth(piece.size() * UNDERLINE_THICKNESS);
    content.moveTo(at, depth);
    content.lineTo(at + piece.width(), depth);
    content.stroke();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  private List<Piece> pieces(AttributedString line, String words) {
    var pieces = new ArrayList<Piece>();
    var runs = line.getIterator();
    int from = 0;
    while (from < words.length()) {
      runs.setIndex(from);
      int to = Math.min(runs.getRunLimit(), words.length());
      addPieces(pieces, runs.getAttributes(), words.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private void addPieces(List<Piece> pieces, Map<Attribute, Object> attributes, String text) {
    Font font = producer.getFont(attributes, Locale.ITALY);
    int from = 0;
    while (from < text.length()) {
      boolean known = isKnown(font, text.charAt(from));
      int to = from + 1;
      while (to < text.length() && isKnown(font, text.charAt(to)) == known) {
        to++;
      }
      var used = known ? font : producer.getFont(fallback(attributes), Locale.ITALY);
      pieces.add(piece(used, attributes, text.substring(from, to)));
      from = to;
    }
  }

  private static boolean isKnown(Font font, char character) {
    return font.getBaseFont().charExists(character);
  }

  private static Map<Attribute, Object> fallback(Map<Attribute, Object> attributes) {
    var others = new HashMap<>(attributes);
    others.put(TextAttribute.FAMILY, PageFont.FALLBACK);
    return others;
  }

  private static Piece piece(Font font, Map<Attribute, Object> attributes, String text) {
    var base = font.getBaseFont();
    var shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      shown.append(base.charExists(one) ? one : PageFont.UNKNOWN);
    }
    var colour = attributes.get(TextAttribute.FOREGROUND) instanceof Color own ? own : Color.BLACK;
    var link =
        attributes.get(JRTextAttribute.HYPERLINK) instanceof JRPrintHyperlink hyperlink
            ? hyperlink.getHyperlinkReference()
            : null;
    boolean underlined =
        link != null || TextAttribute.UNDERLINE_ON.equals(attributes.get(TextAttribute.UNDERLINE));
    return new Piece(shown.toString(), base, font.getSize(), colour, underlined, link);
  }

  /**
   * Words of a line that look alike.
   *
   * @param link where they lead, or null
   */
  private record Piece(
      String text, BaseFont font, float size, Color colour, boolean underlined, String link) {

    float width() {
      return font.getWidthPoint(text, size);
    }
  }
}
