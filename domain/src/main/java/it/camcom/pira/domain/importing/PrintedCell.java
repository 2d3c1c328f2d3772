package it.camcom.pira.domain.importing;

import java.util.Locale;
import java.util.Set;

/** One cell of a printed row. */
public record PrintedCell(SourcePlace place, String text) {

  private static final Set<String> ABSENT =
      Set.of("", "-", "–", "—", "n.d.", "n.d", "nd", "n/d", "n.a.");

  public PrintedCell {
    text = text.strip();
  }

  /** Whether the cell states that there is no value. */
  public boolean isAbsent() {
    return ABSENT.contains(lowerCase());
  }

  String lowerCase() {
    return text.toLowerCase(Locale.ITALIAN);
  }
}
