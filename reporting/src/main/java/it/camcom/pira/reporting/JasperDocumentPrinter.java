package it.camcom.pira.reporting;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentPrinter;
import it.camcom.pira.domain.document.PrinterBusy;
import it.camcom.pira.reporting.pdf.AccessiblePdfExporter;
import it.camcom.pira.reporting.pdf.Identity;
import it.camcom.pira.reporting.row.DocumentRows;
import it.camcom.pira.reporting.row.PaperTerms;
import it.camcom.pira.reporting.row.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * Prints with JasperReports. The compiled templates are shared by all runs; pages and exporter
 * belong to one.
 */
@ApplicationScoped
public class JasperDocumentPrinter implements DocumentPrinter {

  private static final JasperReport TEXT = template("text");
  private static final JasperReport SHEETS = template("sheets");

  private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();

  private static JasperReport template(String name) {
    try (InputStream compiled = JasperDocumentPrinter.class.getResourceAsStream(name + ".jasper")) {
      return (JasperReport) JRLoader.loadObject(compiled);
    } catch (IOException | JRException e) {
      throw new IllegalStateException("template " + name + " is missing or broken", e);
    }
  }

  /** A print takes a core and some memory; more at once than there are cores gain nothing. */
  private static final Semaphore PRESS =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private static final long PATIENCE_SECONDS = 20;

  @Override
  public byte[] pdf(DocumentContent content) {
    if (!pressIsFree()) {
      throw new PrinterBusy();
    }
    try {
      return printed(content);
    } finally {
      PRESS.release();
    }
  }

  private static boolean pressIsFree() {
    try {
      return PRESS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private byte[] printed(DocumentContent content) {
    try {
      return new AccessiblePdfExporter(context, identity(content)).export(pages(content));
    } catch (JRException e) {
      throw new IllegalStateException("document not printed", e);
    }
  }

  private List<JasperPrint> pages(DocumentContent content) throws JRException {
    var rows = DocumentRows.of(content);
    var prints = new ArrayList<JasperPrint>();
    prints.add(filled(TEXT, rows.front(), content, true));
    if (!rows.sheets().isEmpty()) {
      prints.add(filled(SHEETS, rows.sheets(), content, false));
    }
    prints.add(filled(TEXT, rows.method(), content, false));
    Finishing.finish(prints);
    return prints;
  }

  /** Fills twice: where pages begin depends on heights that are known only once all is laid out. */
  private JasperPrint filled(
      JasperReport template, List<Placed> rows, DocumentContent content, boolean withCover)
      throws JRException {
    var parameters = parameters(content, withCover);
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
    var strip = Strip.of(filled(template, rows, parameters));
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, false);
    return filled(template, Pagination.of(rows, strip, height(template)), parameters);
  }

  private JasperPrint filled(
      JasperReport template, List<Placed> rows, Map<String, Object> parameters) throws JRException {
    return JasperFillManager.getInstance(context)
        .fill(template, new HashMap<>(parameters), new RowSource(rows));
  }

  /** What a page has for its rows, in points. */
  private static int height(JasperReport template) {
    return template.getPageHeight()
        - template.getTopMargin()
        - template.getBottomMargin()
        - template.getPageHeader().getHeight()
        - template.getPageFooter().getHeight();
  }

  private static Map<String, Object> parameters(DocumentContent content, boolean withCover) {
    var parameters = new HashMap<String, Object>();
    parameters.put(JRParameter.REPORT_LOCALE, Locale.ITALY);
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, PaperTerms.BUNDLE);
    parameters.put("chamber", content.chamber().name());
    parameters.put("situation", situation(content));
    parameters.put("withCover", withCover);
    return parameters;
  }

  private static String situation(DocumentContent content) {
    return PaperTerms.situation(content.document().asOf());
  }

  private static Identity identity(DocumentContent content) {
    var document = content.document();
    String name = document.id() + "/" + document.version();
    return new Identity(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        PaperTerms.of("title") + " – " + situation(content),
        content.chamber().name(),
        document.asOf());
  }
}
