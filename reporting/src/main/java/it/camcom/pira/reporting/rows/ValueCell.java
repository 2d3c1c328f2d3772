package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.performance.Wording;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Value;
import it.camcom.pira.domain.plan.ValueKind;
import java.util.Objects;
import java.util.Optional;

/** A value of an indicator, in the terms of its measure. */
public record ValueCell(Value value, Measure measure) implements Cell {

  public ValueCell {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(measure, "measure");
  }

  @Override
  public String text() {
    return Wording.of(value, measure);
  }

  @Override
  public Optional<NumberCell> number() {
    return value instanceof Value.Amount amount
        ? Optional.of(new NumberCell(amount.number(), measure.decimals(), unit()))
        : Optional.empty();
  }

  private NumberCell.Unit unit() {
    return measure.kind() == ValueKind.PERCENT ? NumberCell.Unit.PERCENT : NumberCell.Unit.NONE;
  }
}
