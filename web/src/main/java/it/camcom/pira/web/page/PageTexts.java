package it.camcom.pira.web.page;

import it.camcom.pira.domain.language.Sentences;

/**
 * The Italian texts that controllers put into pages; the fixed texts of a page are in its template.
 */
public final class PageTexts {

  private static final Sentences TEXTS = Sentences.beside(PageTexts.class, "pages");

  private PageTexts() {}

  /** A label or a sentence. */
  public static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }
}
