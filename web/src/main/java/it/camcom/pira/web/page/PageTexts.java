package it.camcom.pira.web.page;

import it.camcom.pira.domain.language.Sentences;

/** What controllers put into pages in Italian; what a page always says is in its template. */
public final class PageTexts {

  private static final Sentences TEXTS = Sentences.beside(PageTexts.class, "pages");

  private PageTexts() {}

  /** A label or a sentence. */
  public static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }
}
