package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.PlacedRow;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/**
 * Feeds rows of several types to one template. A field holds the row if it has the field's type,
 * else null, so that each band prints the rows of its type.
 */
final class RowSource implements JRDataSource {

  private final Iterator<PlacedRow> rows;
  private PlacedRow current;

  RowSource(List<PlacedRow> rows) {
    this.rows = rows.iterator();
  }

  @Override
  public boolean next() {
    if (!rows.hasNext()) {
      return false;
    }
    current = rows.next();
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    Class<?> type = field.getValueClass();
    if (type == PlacedRow.class) {
      return current;
    }
    return type.isInstance(current.row()) ? current.row() : null;
  }
}
