package it.camcom.pira.reporting.layouts;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * The heights of rows laid out on one endless page, in points.
 *
 * @param tops upper edges of the rows, with the heads above them, and the lower edge of the
 *     last
 * @param heads heights of the heads of tables; 0 for rows that begin none
 */
record RowHeights(List<Integer> tops, List<Integer> heads) {

  RowHeights {
    tops = List.copyOf(tops);
    heads = List.copyOf(heads);
    if (tops.size() != heads.size() + 1) {
      throw new IllegalArgumentException(tops.size() + " edges of " + heads.size() + " rows");
    }
  }

  /** Measures a layout on one endless page. */
  static RowHeights of(JasperPrint print) {
    var reading = new Reading();
    List<JRPrintElement> elements = print.getPages().get(0).getElements();
    elements.forEach(reading::visit);
    reading.tops.add(reading.end);
    return new RowHeights(reading.tops, reading.heads);
  }

  int rows() {
    return heads.size();
  }

  /** The height of a row, without a head above it. */
  int height(int row) {
    return height(row, row) - head(row);
  }

  /** The height of the head of the table that begins with a row; 0 if none does. */
  int head(int row) {
    return heads.get(row);
  }

  /** The height from the upper edge of one row, with its head, to the lower edge of another. */
  int height(int first, int last) {
    return tops.get(last + 1) - tops.get(first);
  }

  private static final class Reading {

    /** On the first element of each row and head: its distance from the upper edge. */
    private static final String BELOW = "net.sf.jasperreports.export.pira.below";

    private static final int NO_HEAD = -1;

    private final List<Integer> tops = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private int head = NO_HEAD;
    private int end;

    void visit(JRPrintElement element) {
      BandTypeEnum band = element.getOrigin().getBandType();
      if (band != BandTypeEnum.DETAIL && band != BandTypeEnum.GROUP_HEADER) {
        return;
      }
      end = Math.max(end, element.getY() + element.getHeight());
      String below = element.getPropertiesMap().getProperty(BELOW);
      if (below != null) {
        begin(band, element.getY() - Integer.parseInt(below));
      }
    }

    private void begin(BandTypeEnum band, int top) {
      if (band == BandTypeEnum.GROUP_HEADER) {
        head = top;
        return;
      }
      tops.add(head == NO_HEAD ? top : head);
      heads.add(head == NO_HEAD ? 0 : top - head);
      head = NO_HEAD;
    }
  }
}
