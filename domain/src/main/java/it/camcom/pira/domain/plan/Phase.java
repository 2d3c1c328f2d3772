package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One phase of a programme (fase).
 *
 * @param marks the entry of each year: an arrow of any shape, or words; years without are left out
 */
public record Phase(String text, SortedMap<Year, String> marks) {

  public Phase(String text, Map<Year, String> marks) {
    this(text, new TreeMap<>(marks));
  }

  public Phase {
    Texts.requireLine("phase", text);
    marks.values().forEach(mark -> Texts.requireLine("mark", mark));
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
  }
}
