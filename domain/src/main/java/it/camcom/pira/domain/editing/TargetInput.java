package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Target.Comparison;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The input of one year's target.
 *
 * @param comparison the name of a {@link Comparison}; null for the one that the measure implies
 * @param upTo the upper bound of a range; only for a range
 */
public record TargetInput(String comparison, ValueInput value, BigDecimal upTo) {

  Optional<Target> check(Fields fields) {
    return fields.make(
        own -> {
          var compared = compared(own);
          var level = level(own);
          compared.ifPresent(how -> checkRange(own, how, level));
          level.ifPresent(
              given ->
                  own.require(
                      compared.filter(how -> !given.admits(how)).isEmpty(),
                      "comparison",
                      "comparisonOfAnotherKind"));
          return () ->
              new Target(compared.orElseThrow(), level.orElseThrow(), Optional.ofNullable(upTo));
        });
  }

  private Optional<Comparison> compared(Fields own) {
    return comparison == null
        ? Optional.of(Comparison.AS_DIRECTED)
        : own.constantIfAny(Comparison.class, "comparison", comparison);
  }

  private Optional<Value> level(Fields own) {
    return own.require(value != null, "value", "required")
        ? value.check(own, "value")
        : Optional.empty();
  }

  private void checkRange(Fields own, Comparison how, Optional<Value> level) {
    own.require(how.isRange() == (upTo != null), "upTo", "range");
    if (upTo != null) {
      own.number("upTo", upTo);
      own.require(level.filter(lower -> !isFrom(lower)).isEmpty(), "upTo", "range");
    }
  }

  private boolean isFrom(Value lower) {
    return lower.asAmount().filter(one -> one.number().compareTo(upTo) <= 0).isPresent();
  }
}
