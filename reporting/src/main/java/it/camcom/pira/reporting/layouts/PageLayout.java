package it.camcom.pira.reporting.layouts;

import it.camcom.pira.reporting.rows.DocumentRows;
import it.camcom.pira.reporting.rows.PlacedRow;
import it.camcom.pira.reporting.rows.ReportTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;

/** Lays out the rows of a document on pages. Use one instance for each document. */
public final class PageLayout {

  private final JasperReportsContext context;
  private final Map<String, Object> runningHead;

  /**
   * @param chamber its name, at the head of each page
   * @param situation the text beside it
   */
  public PageLayout(JasperReportsContext context, String chamber, String situation) {
    this.context = context;
    this.runningHead = Map.of("chamber", chamber, "situation", situation);
  }

  /** Returns the pages, in one print for each consecutive page format. */
  public List<JasperPrint> pages(DocumentRows rows) throws JRException {
    var prints = new ArrayList<JasperPrint>();
    prints.add(paged(Template.TEXT, rows.front(), true));
    if (!rows.sheets().isEmpty()) {
      prints.add(paged(Template.SHEETS, rows.sheets(), false));
    }
    if (!rows.method().isEmpty()) {
      prints.add(paged(Template.TEXT, rows.method(), false));
    }
    PerformanceBars.lengthen(prints);
    PageNumbers.number(prints);
    return prints;
  }

  /** Fills twice: page breaks depend on heights that are known only after the first layout. */
  private JasperPrint paged(Template template, List<PlacedRow> rows, boolean withCover)
      throws JRException {
    var heights = RowHeights.of(filled(template, rows, parameters(withCover, true)));
    var paged = Pagination.of(rows, heights, template.height());
    return filled(template, paged, parameters(withCover, false));
  }

  private JasperPrint filled(
      Template template, List<PlacedRow> rows, Map<String, Object> parameters) throws JRException {
    return JasperFillManager.getInstance(context)
        .fill(template.report(), parameters, new RowSource(rows));
  }

  private Map<String, Object> parameters(boolean withCover, boolean onOnePage) {
    var parameters = new HashMap<>(runningHead);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.ITALY);
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, ReportTerms.bundle());
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, onOnePage);
    parameters.put("withCover", withCover);
    return parameters;
  }
}
