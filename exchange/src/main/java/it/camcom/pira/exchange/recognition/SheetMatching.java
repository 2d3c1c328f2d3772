package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.recognition.StrategyTable.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches sheets with entries of the strategy table. Their names differ more often than not: the
 * most similar name within the mission is chosen, and the rest is matched by order.
 */
final class SheetMatching {

  /** The least share of the words of the shorter name. */
  private static final int SIMILAR_PERCENT = 50;

  private final List<Entry> left;
  private final Map<Named, Entry> matched = new HashMap<>();

  /**
   * The facts of a sheet that are used for matching.
   *
   * @param ordinal of the sheet in the document
   */
  record Named(int ordinal, Optional<NumberedHeading> mission, List<String> names) {

    private boolean mayBe(Entry entry) {
      return mission.isEmpty() || mission.get().number() == entry.mission().number();
    }
  }

  SheetMatching(List<Entry> entries, List<Named> sheets) {
    left = new ArrayList<>(entries);
    sheets.forEach(sheet -> match(sheet, 100));
    sheets.forEach(sheet -> match(sheet, SIMILAR_PERCENT));
    sheets.stream().filter(sheet -> sheet.mission().isPresent()).forEach(this::matchByOrder);
  }

  Optional<Entry> entry(Named sheet) {
    return Optional.ofNullable(matched.get(sheet));
  }

  List<Entry> unmatched() {
    return List.copyOf(left);
  }

  private void match(Named sheet, int atLeast) {
    if (matched.containsKey(sheet)) {
      return;
    }
    Entry best = null;
    int bestSimilarity = atLeast - 1;
    for (Entry entry : left) {
      int similarity = sheet.mayBe(entry) ? similarity(sheet.names(), entry.name()) : 0;
      if (similarity > bestSimilarity) {
        best = entry;
        bestSimilarity = similarity;
      }
    }
    if (best != null) {
      take(sheet, best);
    }
  }

  private void matchByOrder(Named sheet) {
    if (!matched.containsKey(sheet)) {
      left.stream().filter(sheet::mayBe).findFirst().ifPresent(entry -> take(sheet, entry));
    }
  }

  private void take(Named sheet, Entry entry) {
    matched.put(sheet, entry);
    left.remove(entry);
  }

  private static int similarity(List<String> names, String other) {
    return names.stream().mapToInt(name -> similarity(name, other)).max().orElse(0);
  }

  /** The share of common words, in per cent; 100 for the same words. */
  private static int similarity(String one, String other) {
    if (Words.same(one, other)) {
      return 100;
    }
    Set<String> words = Words.set(one);
    Set<String> common = new HashSet<>(words);
    Set<String> others = Words.set(other);
    common.retainAll(others);
    return Math.min(99, common.size() * 100 / Math.min(words.size(), others.size()));
  }
}
