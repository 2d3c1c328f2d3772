package it.camcom.pira.persistence.metering;

import io.micrometer.core.instrument.MeterRegistry;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentFormat;
import it.camcom.pira.domain.document.DocumentPrinter;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Locale;

/** Times what is printed, from the moment when it is asked for. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class MeasuredPrinter implements DocumentPrinter {

  private final DocumentPrinter printer;
  private final MeterRegistry registry;

  @Inject
  MeasuredPrinter(@Delegate DocumentPrinter printer, MeterRegistry registry) {
    this.printer = printer;
    this.registry = registry;
  }

  @Override
  public byte[] print(DocumentContent content, DocumentFormat format) {
    return Measured.by(
        registry,
        "pira.documents.printed",
        format.name().toLowerCase(Locale.ROOT),
        () -> printer.print(content, format));
  }
}
