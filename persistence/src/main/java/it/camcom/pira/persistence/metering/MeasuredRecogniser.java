package it.camcom.pira.persistence.metering;

import io.micrometer.core.instrument.MeterRegistry;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.importing.DocumentRecogniser;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.Source;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Times the reading of documents that are imported or reviewed. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class MeasuredRecogniser implements DocumentRecogniser {

  private final DocumentRecogniser recogniser;
  private final MeterRegistry registry;

  @Inject
  MeasuredRecogniser(@Delegate DocumentRecogniser recogniser, MeterRegistry registry) {
    this.recogniser = recogniser;
    this.registry = registry;
  }

  @Override
  public int version() {
    return recogniser.version();
  }

  @Override
  public RecognisedDocument recognise(Source source, NationalCodeList codes) {
    return Measured.by(
        registry, "pira.documents.read", "plan", () -> recogniser.recognise(source, codes));
  }
}
