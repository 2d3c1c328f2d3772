package it.camcom.pira.reporting.exporters.pdf;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.reporting.layouts.PageLayout;
import it.camcom.pira.reporting.rows.DocumentRows;
import it.camcom.pira.reporting.rows.ReportTerms;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;

/**
 * Exports a document as a tagged PDF for archives (PDF/A-2a) and for every reader (PDF/UA-1), laid
 * out by JasperReports. Shared by all runs; pages and writer belong to one.
 */
public final class PdfExporter {

  private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();

  public byte[] export(DocumentContent content) {
    var situation = ReportTerms.situation(content.document().asOf());
    var layout = new PageLayout(context, content.chamber().name(), situation);
    try {
      var pages = layout.pages(DocumentRows.of(content));
      return new AccessiblePdfExporter(context, identity(content, situation)).export(pages);
    } catch (JRException e) {
      throw new IllegalStateException("document not printed", e);
    }
  }

  private static PdfIdentity identity(DocumentContent content, String situation) {
    var document = content.document();
    String name = document.id() + "/" + document.version();
    return new PdfIdentity(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        ReportTerms.of("title") + " – " + situation,
        content.chamber().name(),
        document.asOf());
  }
}
