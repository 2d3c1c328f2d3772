package it.camcom.pira.reporting.layouts;

import java.io.IOException;
import java.io.InputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled templates, read once and shared by all runs. */
enum Template {
  /** Cover, contents, introduction, strategic objectives and closing note, portrait. */
  TEXT("text"),
  /** The missions with their sheets, landscape. */
  SHEETS("sheets");

  private final JasperReport report;

  Template(String name) {
    report = read(name + ".jasper");
  }

  private static JasperReport read(String file) {
    try (InputStream compiled = Template.class.getResourceAsStream(file)) {
      return (JasperReport) JRLoader.loadObject(compiled);
    } catch (IOException | JRException e) {
      throw new IllegalStateException("template " + file + " is missing or broken", e);
    }
  }

  JasperReport report() {
    return report;
  }

  /** The height of a page for its rows, in points. */
  int height() {
    return report.getPageHeight()
        - report.getTopMargin()
        - report.getBottomMargin()
        - report.getPageHeader().getHeight()
        - report.getPageFooter().getHeight();
  }
}
