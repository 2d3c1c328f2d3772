package it.camcom.pira.persistence.schema;

import it.camcom.pira.domain.language.Sentences;

/** The texts of the start: what the platform tells its operator about its storage. */
public final class StartTexts {

  private static final Sentences TEXTS = Sentences.beside(StartTexts.class, "start");

  private StartTexts() {}

  public static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }
}
