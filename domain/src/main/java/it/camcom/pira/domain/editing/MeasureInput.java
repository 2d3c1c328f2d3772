package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Measure.Accrual;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.ValueKind;
import java.util.List;
import java.util.Optional;

/**
 * The input of how an indicator is measured.
 *
 * @param kind the name of a {@link ValueKind}
 * @param direction the name of a {@link Direction}; null for the usual one of the kind, if it has one
 * @param scale the levels from the worst to the best; empty for the usual ones
 * @param decimals the most that are shown; null for as many as is usual for the kind
 * @param accrual the name of an {@link Accrual}; null while nobody has said
 */
public record MeasureInput(
    String kind,
    String unit,
    String direction,
    List<String> scale,
    Integer decimals,
    String accrual) {

  Optional<Measure> check(Fields fields) {
    return fields.make(
        own -> {
          var ofKind = Optional.ofNullable(own.constant(ValueKind.class, "kind", kind));
          var written = own.bounded("unit", unit, Texts.MAX_LINE);
          var way = direction(own, ofKind);
          var levels = scale(own, ofKind);
          int most = ofKind.map(ValueKind::maxDecimals).orElse(ItalianNumbers.MAX_DECIMALS);
          int shown = decimals == null ? ofKind.map(ValueKind::usualDecimals).orElse(0) : decimals;
          own.require(shown >= 0 && shown <= most, "decimals", "decimals", most);
          var added = own.constantIfAny(Accrual.class, "accrual", accrual);
          return () -> new Measure(ofKind.orElseThrow(), written, way, levels, shown, added);
        });
  }

  /** Required unless the kind has a usual one; a kind with a fixed one takes no other. */
  private Direction direction(Fields own, Optional<ValueKind> ofKind) {
    var usual = ofKind.flatMap(ValueKind::usualDirection);
    if (usual.isPresent() && direction == null) {
      return usual.get();
    }
    var fixed = ofKind.flatMap(ValueKind::direction);
    var way = own.constant(Direction.class, "direction", direction);
    own.require(
        way == null || way == fixed.orElse(way),
        "direction",
        "directionOfKind",
        ofKind.map(Measure::ofKind).map(Measure::improvement).orElse(""));
    return way;
  }

  private Optional<Scale> scale(Fields own, Optional<ValueKind> ofKind) {
    boolean hasScale = ofKind.filter(ValueKind::hasScale).isPresent();
    if (scale == null || scale.isEmpty()) {
      return hasScale ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty();
    }
    boolean fits = hasScale && Scale.isOne(scale);
    own.require(fits, "scale", "scale");
    return fits ? Optional.of(new Scale(scale)) : Optional.empty();
  }
}
