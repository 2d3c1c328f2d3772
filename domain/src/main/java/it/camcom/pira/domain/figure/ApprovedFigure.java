package it.camcom.pira.domain.figure;

import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One indicator of an approved document, as frozen. The document gives the days it covers.
 *
 * @param position in the document, from 1
 * @param entry of the national catalogue, where the indicator follows one
 * @param weight in a weighted mean; empty where none is given
 * @param calculation how the value follows from the quantities; empty where it was entered
 * @param value of exactly the document's day
 * @param noValue why there is no value; empty where there is one
 * @param measuredOn the day of the last measurement; when it is before the document's day, its
 *     value does not count; empty when there was none
 * @param quantities the separately measured ones, or the part and the whole of a share
 * @param targets of each year of the triennium, in order
 */
public record ApprovedFigure(
    UUID id,
    UUID document,
    int position,
    UUID indicator,
    String name,
    Typology typology,
    Programme programme,
    Optional<CatalogueEntry> entry,
    Measure measure,
    Optional<BigDecimal> weight,
    Optional<Calculation> calculation,
    Optional<Value> value,
    Optional<NoValue> noValue,
    Optional<LocalDate> measuredOn,
    List<Quantity> quantities,
    List<ApprovedTarget> targets,
    ApprovedPerformance performance) {

  public ApprovedFigure {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(performance, "performance");
    if (value.isPresent() == noValue.isPresent()) {
      throw new IllegalArgumentException("either a value, or the reason why there is none");
    }
    if (value.isPresent() && measuredOn.isEmpty()) {
      throw new IllegalArgumentException("a value is of a day");
    }
    weight = weight.map(ItalianNumbers::normal);
    quantities = List.copyOf(quantities);
    targets = List.copyOf(targets);
  }

  /** Returns the target of a year; empty where the document leaves it open. */
  public Optional<ApprovedTarget> target(Year year) {
    return targets.stream().filter(one -> one.year().equals(year)).findFirst();
  }
}
