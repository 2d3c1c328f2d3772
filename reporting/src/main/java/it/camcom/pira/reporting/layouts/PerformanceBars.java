package it.camcom.pira.reporting.layouts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;

/** Gives each bar the length of its performance; the widths of a template are fixed. */
final class PerformanceBars {

  private static final String BAR = "bar";

  /** The share of the whole width, from 0 to 1. */
  private static final String SHARE = "net.sf.jasperreports.export.pira.share";

  private PerformanceBars() {}

  static void lengthen(List<JasperPrint> prints) {
    prints.stream()
        .flatMap(print -> print.getPages().stream())
        .flatMap(page -> page.getElements().stream())
        .filter(element -> BAR.equals(element.getKey()))
        .forEach(PerformanceBars::lengthen);
  }

  private static void lengthen(JRPrintElement bar) {
    var share = new BigDecimal(bar.getPropertiesMap().getProperty(SHARE));
    bar.setWidth(
        share
            .multiply(BigDecimal.valueOf(bar.getWidth()))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact());
  }
}
