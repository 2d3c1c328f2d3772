package it.camcom.pira.exchange.text;

import java.util.List;

/**
 * A text after its sanitising.
 *
 * @param removed the names of removed elements and event handlers, each once
 */
public record Cleaned(String text, List<String> removed) {

  public Cleaned {
    removed = List.copyOf(removed);
  }
}
