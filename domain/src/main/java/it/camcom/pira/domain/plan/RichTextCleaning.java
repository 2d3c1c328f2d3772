package it.camcom.pira.domain.plan;

import java.util.List;
import java.util.Optional;

/** Makes HTML from outside a text that can be kept: what is not allowed goes, its words stay. */
public interface RichTextCleaning {

  /**
   * The text, of balanced and allowed elements alone; to clean it again changes nothing.
   *
   * @param html of any length; more than {@link it.camcom.pira.domain.language.Texts#MAX_TEXT}
   *     characters are not looked at
   * @return empty when the text is too long, before or after
   */
  Optional<Cleaned> clean(String html);

  /**
   * @param removed the names of elements and event handlers that went, each once
   */
  record Cleaned(RichText text, List<String> removed) {

    public Cleaned {
      removed = List.copyOf(removed);
    }
  }
}
