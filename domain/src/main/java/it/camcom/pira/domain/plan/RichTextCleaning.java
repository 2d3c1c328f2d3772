package it.camcom.pira.domain.plan;

import java.util.List;
import java.util.Optional;

/** Sanitises HTML from outside: removes what is not allowed and keeps its words. */
public interface RichTextCleaning {

  /**
   * Returns the text with balanced and allowed elements only. Cleaning it again changes nothing.
   *
   * @param html of any length; more than {@link it.camcom.pira.domain.language.Texts#MAX_TEXT}
   *     characters are refused unread
   * @return empty when the text is too long, before or after
   */
  Optional<Cleaned> clean(String html);

  /**
   * @param removed the names of removed elements and event handlers, each once
   */
  record Cleaned(RichText text, List<String> removed) {

    public Cleaned {
      removed = List.copyOf(removed);
    }
  }
}
