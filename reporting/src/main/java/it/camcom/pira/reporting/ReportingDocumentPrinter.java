package it.camcom.pira.reporting;

import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentPrinter;
import it.camcom.pira.domain.document.PrinterBusy;
import it.camcom.pira.reporting.exporters.pdf.PdfExporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Prints as many documents at once as there are cores. */
@ApplicationScoped
public class ReportingDocumentPrinter implements DocumentPrinter {

  /** A print takes a core and some memory; more at once than there are cores gain nothing. */
  private static final Semaphore PRESS =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private static final long PATIENCE_SECONDS = 20;

  private final PdfExporter pdf = new PdfExporter();

  @Override
  public byte[] pdf(DocumentContent content) {
    if (!pressIsFree()) {
      throw new PrinterBusy();
    }
    try {
      return pdf.export(content);
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
