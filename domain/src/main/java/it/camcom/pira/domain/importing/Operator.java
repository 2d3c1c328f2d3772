package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Target.Comparison;
import it.camcom.pira.domain.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * The sign or words before a target, which most documents leave out. Where one is a prefix of
 * another, the longer comes first: "≥" may be written ">=".
 */
enum Operator {
  AT_LEAST(
      Comparison.AT_LEAST,
      "≥",
      ">=",
      "almeno ",
      "minimo ",
      "non meno di ",
      "non inferiore a ",
      "maggiore o uguale a ",
      "superiore o uguale a "),
  AT_MOST(
      Comparison.AT_MOST,
      "≤",
      "<=",
      "al massimo ",
      "massimo ",
      "max ",
      "non più di ",
      "non superiore a ",
      "minore o uguale a ",
      "inferiore o uguale a ",
      "non oltre il ",
      "non oltre ",
      "entro il ",
      "entro l'",
      "entro l’",
      "entro "),
  EXACTLY(Comparison.EXACTLY, "="),
  ABOVE(Comparison.ABOVE, ">", "più di ", "oltre ", "maggiore di ", "superiore a "),
  BELOW(
      Comparison.BELOW,
      "<",
      "meno di ",
      "minore di ",
      "inferiore a ",
      "prima del ",
      "prima dell'",
      "prima dell’"),
  NONE(Comparison.AS_DIRECTED);

  private final Comparison comparison;
  private final List<String> signs;

  Operator(Comparison comparison, String... signs) {
    this.comparison = comparison;
    this.signs = List.of(signs);
  }

  static Operator of(PrintedCell cell) {
    for (Operator operator : values()) {
      if (operator.signs.stream().anyMatch(cell.lowerCase()::startsWith)) {
        return operator;
      }
    }
    return NONE;
  }

  static PrintedCell without(PrintedCell cell) {
    return of(cell).signs.stream()
        .filter(cell.lowerCase()::startsWith)
        .findFirst()
        .map(sign -> new PrintedCell(cell.place(), cell.text().substring(sign.length())))
        .orElse(cell);
  }

  /** Returns the target; empty where such a value does not admit the comparison. */
  Optional<Target> target(Value value) {
    return value.admits(comparison)
        ? Optional.of(new Target(comparison, value, Optional.empty()))
        : Optional.empty();
  }
}
