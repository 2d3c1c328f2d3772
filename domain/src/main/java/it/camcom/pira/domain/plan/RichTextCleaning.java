package it.camcom.pira.domain.plan;

/** Makes HTML from outside a text that can be kept: what is not allowed goes, its words stay. */
public interface RichTextCleaning {

  /**
   * The text, of balanced and allowed elements alone; to clean it again changes nothing.
   *
   * @param html at most {@link it.camcom.pira.domain.language.Texts#MAX_TEXT} characters
   */
  RichText clean(String html);
}
