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
 * One indicator of an approved document, as it was frozen. The document says which days it covers.
 *
 * @param position in the document, from 1
 * @param entry of the national catalogue, where the indicator follows one
 * @param weight in a weighted mean; empty where nobody said
 * @param calculation how the value follows from the quantities; empty where it was entered
 * @param value of the document's very day
 * @param noValue why there is no value; empty where there is one
 * @param measuredOn the day of the last measurement, which may be before that of the document and
 *     is then no value of it; empty when there was none
 * @param quantities those that were measured one by one, or the part and the whole of a share
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

  /** What is expected in a year; empty where the document leaves it open. */
  public Optional<ApprovedTarget> target(Year year) {
    return targets.stream().filter(one -> one.year().equals(year)).findFirst();
  }
}
