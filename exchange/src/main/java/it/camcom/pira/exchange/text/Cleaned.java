package it.camcom.pira.exchange.text;

import java.util.List;

/**
 * A text after what is not allowed in it was taken out.
 *
 * @param removed the names of elements and event handlers that went, each once
 */
public record Cleaned(String text, List<String> removed) {

  public Cleaned {
    removed = List.copyOf(removed);
  }
}
