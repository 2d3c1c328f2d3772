package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Target.Comparison;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A target of an indicator, in the terms of its measure. */
public record TargetCell(Target target, Measure measure) implements Cell {

  public TargetCell {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(measure, "measure");
  }

  @Override
  public String text() {
    return ValueFormat.of(target, measure);
  }

  @Override
  public Optional<NumberCell> number() {
    return target.comparison() == Comparison.AS_DIRECTED
        ? new ValueCell(target.value(), measure).number()
        : Optional.empty();
  }

  @Override
  public Optional<LocalDate> day() {
    return target.comparison() == Comparison.AS_DIRECTED
        ? new ValueCell(target.value(), measure).day()
        : Optional.empty();
  }
}
