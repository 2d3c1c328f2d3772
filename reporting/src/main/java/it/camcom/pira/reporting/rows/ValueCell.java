package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Value;
import java.time.LocalDate;
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
    return ValueFormat.of(value, measure);
  }

  @Override
  public Optional<NumberCell> number() {
    return switch (value.type()) {
      case AMOUNT ->
          Optional.of(new NumberCell(((Value.Amount) value).number(), measure.decimals(), unit()));
      case SHARE, YES_NO, LEVEL, DAY -> Optional.empty();
    };
  }

  @Override
  public Optional<LocalDate> day() {
    return switch (value.type()) {
      case DAY -> Optional.of(((Value.Day) value).day());
      case AMOUNT, SHARE, YES_NO, LEVEL -> Optional.empty();
    };
  }

  private NumberCell.Unit unit() {
    return measure.kind().isOfHundred() ? NumberCell.Unit.PERCENT : NumberCell.Unit.NONE;
  }
}
