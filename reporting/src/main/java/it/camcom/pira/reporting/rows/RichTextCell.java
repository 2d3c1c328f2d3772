package it.camcom.pira.reporting.rows;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of words, some of which may be emphasised. */
public record RichTextCell(List<Run> runs) implements Cell {

  public RichTextCell {
    runs = List.copyOf(runs);
  }

  public static RichTextCell plain(String text) {
    return new RichTextCell(List.of(new Run(text, List.of())));
  }

  @Override
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Whether any word is emphasised. */
  public boolean styled() {
    return runs.stream().anyMatch(Run::styled);
  }

  /**
   * Words with the same emphasis.
   *
   * @param emphasis from the outermost
   */
  public record Run(String text, List<Emphasis> emphasis) {

    public Run {
      emphasis = List.copyOf(emphasis);
    }

    public boolean styled() {
      return !emphasis.isEmpty();
    }
  }

  /** The kinds of emphasis. */
  public enum Emphasis {
    BOLD,
    ITALIC,
    UNDERLINED
  }
}
