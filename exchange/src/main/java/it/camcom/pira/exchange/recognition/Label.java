package it.camcom.pira.exchange.recognition;

import static java.util.stream.Collectors.toUnmodifiableMap;

import it.camcom.pira.domain.language.Words;
import it.camcom.pira.exchange.grid.GridRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A label at the left of a sheet's rows, which tells what they hold. */
enum Label {
  AREA("area strategica", "ambito strategico"),
  PROGRAMME("programma", "programma strategico"),
  CENTRE("centro di responsabilita", "centro responsabilita"),
  BUDGET("budget", "budget assegnato"),
  PROGRESS("indicatore di avanzamento", "indicatori di avanzamento"),
  OBJECTIVE("obiettivo", "obiettivo strategico", "obiettivo operativo"),
  DESCRIPTION("descrizione"),
  PHASES("fasi", "fase"),
  INDICATORS("indicatori"),
  STAKEHOLDERS("stakeholder", "stakeholders", "portatori di interesse", "portatori d interesse"),
  CONDITIONS("condizioni");

  private static final Map<String, Label> BY_WORDS =
      Arrays.stream(values())
          .flatMap(label -> label.words.stream().map(words -> Map.entry(words, label)))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  private static final int MAX_LENGTH = 60;

  private final List<String> words;

  Label(String... words) {
    this.words = List.of(words);
  }

  static Optional<Label> of(String text) {
    return text.isEmpty() || text.length() > MAX_LENGTH
        ? Optional.empty()
        : Optional.ofNullable(BY_WORDS.get(Words.of(text)));
  }

  /** Returns the label of a table row; a header of indicators may have none. */
  static Optional<Label> of(GridRow row) {
    if (!row.isTable()) {
      return Optional.empty();
    }
    var first = of(row.text(0));
    if (first.isEmpty() && IndicatorColumns.isHeader(row)) {
      return Optional.of(INDICATORS);
    }
    return first;
  }

  /** Whether a row begins a sheet, or continues the name of its programme. */
  static boolean begins(GridRow row) {
    return of(row).filter(label -> label == AREA || label == PROGRAMME).isPresent();
  }
}
