package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.Sentences;

/** The Italian texts of the interface itself; the domain words its own refusals. */
public final class ProblemTexts {

  private static final Sentences TEXTS = Sentences.beside(ProblemTexts.class, "problems");

  private ProblemTexts() {}

  /** Returns a title, a sentence or a part of one. */
  public static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }

  /** Returns the title of a kind. */
  static String of(ProblemKind kind) {
    return TEXTS.of(kind);
  }
}
