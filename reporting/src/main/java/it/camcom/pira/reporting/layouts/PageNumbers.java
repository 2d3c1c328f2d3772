package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.ReportTerms;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes page numbers and links the contents to their headings, after the layout. */
final class PageNumbers {

  private final int pages;
  private final List<JRPrintText> entries = new ArrayList<>();
  private final List<JRPrintText> numbers = new ArrayList<>();
  private final List<LinkDestination> headings = new ArrayList<>();

  private PageNumbers(int pages) {
    this.pages = pages;
  }

  static void number(List<JasperPrint> prints) {
    var pages = prints.stream().flatMap(print -> print.getPages().stream()).toList();
    var numbering = new PageNumbers(pages.size());
    for (int page = 0; page < pages.size(); page++) {
      numbering.visit(pages.get(page), page + 1);
    }
    numbering.linkContents();
  }

  private void visit(JRPrintPage content, int page) {
    content.getElements().forEach(element -> visit(element, page));
  }

  private void visit(JRPrintElement element, int page) {
    if (!(element instanceof JRPrintText text)) {
      return;
    }
    String key = text.getKey() == null ? "" : text.getKey();
    switch (key) {
      case "pageNumber" -> text.setText(ReportTerms.of("page", page, pages));
      case "contents" -> entry(text);
      case "contentsPage" -> numbers.add(text);
      default -> heading(text, page);
    }
  }

  /** Headings up to this one, such as that of the contents, are not in the contents. */
  private void entry(JRPrintText text) {
    entries.add(text);
    headings.clear();
  }

  private void heading(JRPrintText text, int page) {
    if (text.getBookmarkLevel() > 0) {
      headings.add(new LinkDestination(page, text.getY()));
    }
  }

  /** Entries and headings have the same order. */
  private void linkContents() {
    for (int i = 0; i < entries.size(); i++) {
      LinkDestination to = headings.get(i);
      numbers.get(i).setText(String.valueOf(to.page()));
      to.describe(entries.get(i), ReportTerms.of("link", to.page(), entries.get(i).getFullText()));
    }
  }
}
