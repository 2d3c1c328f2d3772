package it.camcom.pira.reporting.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A paragraph of words, some of which may be emphasised. */
public record RichTextCell(List<Run> runs) implements Cell {

  public RichTextCell {
    runs = List.copyOf(runs);
  }

  public static RichTextCell plain(String text) {
    return new RichTextCell(List.of(new Run(text, List.of(), Optional.empty())));
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
   * @param link the address that they lead to
   */
  public record Run(String text, List<Emphasis> emphasis, Optional<String> link) {

    public Run {
      emphasis = List.copyOf(emphasis);
    }

    Run and(String more) {
      return new Run(text + more, emphasis, link);
    }

    public boolean styled() {
      return !emphasis.isEmpty() || link.isPresent();
    }
  }

  /** The kinds of emphasis. */
  public enum Emphasis {
    BOLD,
    ITALIC,
    UNDERLINED
  }
}
