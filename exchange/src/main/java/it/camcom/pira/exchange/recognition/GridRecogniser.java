package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.importing.DocumentRecogniser;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.exchange.grid.PastedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;

/** Recognises plans in text pasted from a word processor or spreadsheet. */
@ApplicationScoped
public class GridRecogniser implements DocumentRecogniser {

  private static final int VERSION = 1;
  private static final Set<String> FORMATS = Set.of("text/plain", "text/tab-separated-values");

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public RecognisedDocument recognise(Source source, NationalCodeList codes) {
    if (!FORMATS.contains(format(source.mediaType()))) {
      throw new UnreadableDocument(
          ReadingFault.of(
              ReadingFault.Kind.UNKNOWN_FORMAT,
              SourcePlace.WHOLE_DOCUMENT,
              FindingCollector.excerpt(source.mediaType())));
    }
    return new PlanReader(PastedText.read(source.content()), codes).read();
  }

  /** Returns the media type without its parameters. */
  private static String format(String mediaType) {
    int parameters = mediaType.indexOf(';');
    var bare = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
