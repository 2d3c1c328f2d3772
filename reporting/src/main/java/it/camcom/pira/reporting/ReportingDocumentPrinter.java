package it.camcom.pira.reporting;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentFormat;
import it.camcom.pira.domain.document.DocumentPrinter;
import it.camcom.pira.domain.document.PrinterBusy;
import it.camcom.pira.reporting.exporters.pdf.PdfExporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Passes a document to the exporter of its format; as many at once as there are cores. A format
 * without an exporter does not compile.
 */
@ApplicationScoped
public class ReportingDocumentPrinter implements DocumentPrinter {

  /** A print takes a core and some memory; running more than there are cores gains nothing. */
  private static final Semaphore PRESS =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private static final long PATIENCE_SECONDS = 20;

  @Override
  public byte[] print(DocumentContent content, DocumentFormat format) {
    if (!pressIsFree()) {
      throw new PrinterBusy();
    }
    try {
      return switch (format) {
        case PDF -> new PdfExporter().export(content);
      };
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
}
