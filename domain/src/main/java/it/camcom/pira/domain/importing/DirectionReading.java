package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Determines which direction improves a measure. Documents do not state it, so it follows from the
 * sign of the target, else from the direction that gives the printed percentage, else from custom.
 */
record DirectionReading(Direction direction, List<Finding> findings) {

  private static final Set<FinancialGroup> USUALLY_LOWER =
      Set.of(FinancialGroup.COSTS, FinancialGroup.DEBT);

  /**
   * @param target of the year to which the printed percentage refers
   * @param agreement compares the printed percentage with the rule in a direction
   */
  static DirectionReading of(
      PrintedRow row,
      ValueKind kind,
      Optional<Target> target,
      Function<Direction, Agreement> agreement) {
    return switch (kind) {
      case YES_NO, ORDINAL -> certain(Direction.HIGHER_IS_BETTER);
      case DEADLINE -> certain(Direction.LOWER_IS_BETTER);
      case NUMBER, PERCENT, EURO, K_OF_N -> ofNumbers(row, target, agreement);
    };
  }

  private static DirectionReading ofNumbers(
      PrintedRow row, Optional<Target> target, Function<Direction, Agreement> agreement) {
    return switch (target.map(Target::comparison).orElse(Target.Comparison.AS_DIRECTED)) {
      case AS_DIRECTED -> ofUnsigned(row, agreement);
      case AT_LEAST, ABOVE, EXACTLY, BETWEEN -> certain(Direction.HIGHER_IS_BETTER);
      case AT_MOST, BELOW -> certain(Direction.LOWER_IS_BETTER);
    };
  }

  private static DirectionReading ofUnsigned(
      PrintedRow row, Function<Direction, Agreement> agreement) {
    var higher = agreement.apply(Direction.HIGHER_IS_BETTER);
    var lower = agreement.apply(Direction.LOWER_IS_BETTER);
    if (rank(higher) != rank(lower)) {
      return rank(higher) > rank(lower)
          ? certain(Direction.HIGHER_IS_BETTER)
          : inferred(row, Direction.LOWER_IS_BETTER, Terms.sentence("Finding.FROM_PERFORMANCE"));
    }
    var usual = usual(row.group());
    return rank(higher) > 0 ? ambiguous(row, usual) : byCustom(row, usual);
  }

  private static int rank(Agreement agreement) {
    return switch (agreement) {
      case EXACT -> 2;
      case COMPATIBLE -> 1;
      case CONTRADICTS, NOT_PRINTED -> 0;
    };
  }

  private static Direction usual(Optional<FinancialGroup> group) {
    return group.filter(USUALLY_LOWER::contains).isPresent()
        ? Direction.LOWER_IS_BETTER
        : Direction.HIGHER_IS_BETTER;
  }

  private static DirectionReading certain(Direction direction) {
    return new DirectionReading(direction, List.of());
  }

  private static DirectionReading byCustom(PrintedRow row, Direction usual) {
    return usual == Direction.HIGHER_IS_BETTER
        ? certain(usual)
        : inferred(
            row, usual, Terms.sentence("Finding.FROM_GROUP", Terms.of(row.group().orElseThrow())));
  }

  private static DirectionReading inferred(PrintedRow row, Direction direction, String evidence) {
    return new DirectionReading(
        direction,
        List.of(
            Finding.of(
                Finding.Kind.DIRECTION_INFERRED, row.place(), Terms.of(direction), evidence)));
  }

  private static DirectionReading ambiguous(PrintedRow row, Direction usual) {
    return new DirectionReading(
        usual, List.of(Finding.of(Finding.Kind.DIRECTION_AMBIGUOUS, row.place(), Terms.of(usual))));
  }
}
