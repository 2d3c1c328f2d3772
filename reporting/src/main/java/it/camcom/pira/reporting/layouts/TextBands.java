package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.ParagraphRow;
import it.camcom.pira.reporting.rows.TextTableRow;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * The bands of rich text, which differ by level of list and number of columns alone, so that no
 * template has to spell them out. Used while templates are compiled.
 */
final class TextBands {

  private static final String BELOW = "net.sf.jasperreports.export.pira.below";

  /** In points: what an item stands further in than the list around it. */
  private static final int INDENT = 18;

  private static final int GAP = 2;
  private static final int LINE = 13;

  private final JasperDesign design;
  private final int left;
  private final int width;

  /**
   * @param left where texts begin; what is left of it holds their labels
   */
  TextBands(JasperDesign design, int left) {
    this.design = design;
    this.left = left;
    this.width = design.getColumnWidth() - left;
  }

  void add() {
    add(paragraph());
    for (int level = 1; level <= ParagraphRow.MAX_INDENT; level++) {
      add(item(level));
    }
    for (int level = 2; level <= 4; level++) {
      add(heading(level));
    }
    for (int columns = 1; columns <= TextTableRow.MAX_COLUMNS; columns++) {
      add(row(columns, true, true));
      add(row(columns, true, false));
      add(row(columns, false, true));
      add(row(columns, false, false));
    }
  }

  private void add(JRDesignBand band) {
    ((JRDesignSection) design.getDetailSection()).addBand(band);
  }

  private JRDesignBand paragraph() {
    var band = flowing("$F{paragraph} != null && $F{paragraph}.indented(0)");
    band.addElement(below(GAP, text("PStyled", left, GAP, width, "paragraph", "text()")));
    return band;
  }

  private JRDesignBand item(int level) {
    var band = flowing("$F{paragraph} != null && $F{paragraph}.indented(" + level + ")");
    int from = left + (level - 1) * INDENT;
    var marker = field("Lbl", from, GAP, INDENT - 4);
    marker.setKey("item");
    marker.setPrintWhenExpression(expression("$F{paragraph}.marked()"));
    marker.setExpression(expression("CellText.of($F{paragraph}.marker())"));
    var path = new JRDesignPropertyExpression();
    path.setName(ListPath.PATH);
    path.setValueExpression(expression("$F{paragraph}.path()"));
    marker.addPropertyExpression(path);
    band.addElement(marker);
    int words = left + level * INDENT;
    band.addElement(
        below(
            GAP,
            text("LBody", words, GAP, design.getColumnWidth() - words, "paragraph", "text()")));
    return band;
  }

  private JRDesignBand flowing(String condition) {
    var band = band(condition, SplitTypeEnum.STRETCH);
    if (left > 0) {
      var label = field("H3", 0, GAP - 1, left - 8);
      label.setPrintWhenExpression(expression("$F{paragraph}.named()"));
      label.setExpression(expression("CellText.of($F{paragraph}.label())"));
      band.addElement(label);
    }
    return band;
  }

  private JRDesignBand heading(int level) {
    var band =
        band(
            "$F{textHeading} != null && $F{textHeading}.level() == " + level,
            SplitTypeEnum.PREVENT);
    band.setHeight(LINE + 2 * GAP + 2);
    var words = field("TextH" + level, left, 2 * GAP, width);
    words.setExpression(expression("CellText.of($F{textHeading}.text())"));
    band.addElement(below(2 * GAP, words));
    return band;
  }

  private JRDesignBand row(int columns, boolean head, boolean first) {
    var band =
        band(
            "$F{textTable} != null && $F{textTable}.isOf(%d, %b, %b)"
                .formatted(columns, head, first),
            SplitTypeEnum.PREVENT);
    int top = first ? 2 * GAP : 0;
    band.setHeight(top + LINE + GAP);
    for (int column = 0; column < columns; column++) {
      int from = width * column / columns;
      int to = width * (column + 1) / columns;
      var cell =
          text(
              head ? "THStyled" : "TDStyled",
              left + from,
              top,
              to - from,
              "textTable",
              "cell(" + column + ")");
      cell.setHeight(LINE + GAP);
      cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
      if (column == 0) {
        cell.setKey(first ? "table" : "row");
        below(top, cell);
      }
      band.addElement(cell);
    }
    return band;
  }

  private JRDesignBand band(String condition, SplitTypeEnum split) {
    var band = new JRDesignBand();
    band.setHeight(LINE + GAP + 2);
    band.setSplitType(split);
    band.setPrintWhenExpression(expression(condition));
    return band;
  }

  private JRDesignTextField text(
      String style, int from, int top, int wide, String field, String cell) {
    var text = field(style, from, top, wide);
    text.setExpression(expression("CellText.styled($F{" + field + "}." + cell + ")"));
    return text;
  }

  private JRDesignTextField field(String style, int from, int top, int wide) {
    var text = new JRDesignTextField(design);
    text.setX(from);
    text.setY(top);
    text.setWidth(wide);
    text.setHeight(LINE);
    text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    text.setStyle(design.getStylesMap().get(style));
    return text;
  }

  private static JRDesignTextField below(int top, JRDesignTextField first) {
    first.getPropertiesMap().setProperty(BELOW, String.valueOf(top));
    return first;
  }

  private static JRDesignExpression expression(String text) {
    return new JRDesignExpression(text);
  }
}
