package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.plan.Target;
import it.camcom.pira.domain.plan.Value;
import java.util.List;
import java.util.function.Function;

/** The sign or words before a target, which most documents leave out. */
enum Operator {
  AT_LEAST(List.of("≥", ">=", "almeno ", "minimo ", "non meno di "), Target::atLeast),
  AT_MOST(
      List.of("≤", "<=", "al massimo ", "massimo ", "max ", "non più di ", "non oltre "),
      Target::atMost),
  EXACTLY(List.of("="), Target::exactly),
  NONE(List.of(), Target::of);

  private final List<String> signs;
  private final Function<Value, Target> target;

  Operator(List<String> signs, Function<Value, Target> target) {
    this.signs = signs;
    this.target = target;
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

  Target target(Value value) {
    return target.apply(value);
  }
}
