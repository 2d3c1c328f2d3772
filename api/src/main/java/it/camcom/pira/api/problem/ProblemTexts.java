package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.Sentences;

/** What the interface says in Italian of its own; what the domain refuses, the domain words. */
public final class ProblemTexts {

  private static final Sentences TEXTS = Sentences.beside(ProblemTexts.class, "problems");

  private ProblemTexts() {}

  /** A title, a sentence or a part of one. */
  public static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }

  /** The title of a kind. */
  static String of(ProblemKind kind) {
    return TEXTS.of(kind);
  }
}
