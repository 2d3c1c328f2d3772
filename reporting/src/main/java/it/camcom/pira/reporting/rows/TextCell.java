package it.camcom.pira.reporting.rows;

import java.util.Objects;

/** Words. */
public record TextCell(String text) implements Cell {

  public static final TextCell EMPTY = new TextCell("");

  public TextCell {
    Objects.requireNonNull(text, "text");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
