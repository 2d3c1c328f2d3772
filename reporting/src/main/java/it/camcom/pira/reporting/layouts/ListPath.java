package it.camcom.pira.reporting.layouts;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * The lists that an item stands in, from the outermost.
 *
 * @param lists a name of each, which ends with {@code o} if it is numbered
 */
public record ListPath(List<String> lists) {

  /** On the marker of an item. */
  static final String PATH = "net.sf.jasperreports.export.pira.list";

  public ListPath {
    lists = List.copyOf(lists);
  }

  public static ListPath of(JRPrintText item) {
    return new ListPath(List.of(item.getPropertiesMap().getProperty(PATH).split("/")));
  }

  /** How a list is numbered, in the terms of PDF (ISO 32000-1, 14.8.5.5). */
  public String numbering(String list) {
    return list.endsWith("o") ? "Decimal" : "Disc";
  }
}
