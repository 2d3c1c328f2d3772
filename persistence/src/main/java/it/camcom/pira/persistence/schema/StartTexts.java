package it.camcom.pira.persistence.schema;

import it.camcom.pira.domain.language.Sentences;

/** What the platform says to whoever starts it, about what it stores where. */
public final class StartTexts {

  private static final Sentences TEXTS = Sentences.beside(StartTexts.class, "start");

  private StartTexts() {}

  public static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }
}
