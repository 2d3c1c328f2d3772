package it.camcom.pira.reporting;

import it.camcom.pira.reporting.pdf.Destination;
import it.camcom.pira.reporting.row.PaperTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Completes the pages with what is known only once all are laid out: page numbers, the targets of
 * the contents, and the lengths of the bars.
 */
final class Finishing {

  private static final String SHARE = "net.sf.jasperreports.export.pira.share";

  private final int pages;
  private final List<JRPrintText> entries = new ArrayList<>();
  private final List<JRPrintText> numbers = new ArrayList<>();
  private final List<Destination> headings = new ArrayList<>();

  private Finishing(int pages) {
    this.pages = pages;
  }

  static void finish(List<JasperPrint> prints) {
    var finishing = new Finishing(prints.stream().mapToInt(one -> one.getPages().size()).sum());
    int page = 0;
    for (JasperPrint print : prints) {
      for (JRPrintPage content : print.getPages()) {
        page++;
        for (JRPrintElement element : content.getElements()) {
          finishing.visit(element, page);
        }
      }
    }
    finishing.contents();
  }

  private void visit(JRPrintElement element, int page) {
    String key = element.getKey() == null ? "" : element.getKey();
    switch (key) {
      case "pageNumber" -> ((JRPrintText) element).setText(PaperTerms.of("page", page, pages));
      case "contents" -> entry((JRPrintText) element);
      case "contentsPage" -> numbers.add((JRPrintText) element);
      case "bar" -> lengthen(element);
      default -> heading(element, page);
    }
  }

  /** Headings up to here, such as that of the contents, are not in the contents. */
  private void entry(JRPrintText element) {
    entries.add(element);
    headings.clear();
  }

  private void heading(JRPrintElement element, int page) {
    if (element instanceof JRPrintText text && text.getBookmarkLevel() > 0) {
      headings.add(new Destination(page, text.getY()));
    }
  }

  private static void lengthen(JRPrintElement bar) {
    String share = bar.getPropertiesMap().getProperty(SHARE);
    if (share != null) {
      bar.setWidth(
          new BigDecimal(share)
              .multiply(BigDecimal.valueOf(bar.getWidth()))
              .setScale(0, RoundingMode.HALF_UP)
              .intValueExact());
    }
  }

  /** Entries and headings stand in the same order. */
  private void contents() {
    for (int i = 0; i < entries.size(); i++) {
      Destination to = headings.get(i);
      numbers.get(i).setText(String.valueOf(to.page()));
      to.describe(entries.get(i), PaperTerms.of("link", to.page(), entries.get(i).getFullText()));
    }
  }
}
