package it.camcom.pira.domain.performance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.EvidenceId;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** The measurements of a chamber that has one plan. */
public record InMemoryMeasurements(List<Measurement> all) implements Measurements {

  @Override
  public void add(PlanId plan, List<Measurement> measurements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void correct(Measurement measurement) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void withdraw(Measurement measurement) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<StoredMeasurement> on(Indicator indicator, LocalDate asOf) {
    return all.stream()
        .filter(one -> one.indicator().equals(indicator.id()) && one.asOf().equals(asOf))
        .findFirst()
        .map(one -> new StoredMeasurement(indicator, one));
  }

  @Override
  public void write(PlanId plan, List<Measurement> added, List<Measurement> corrected) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void attach(MeasurementId measurement, Evidence evidence) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void detach(EvidenceId evidence) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<String> named(Collection<String> digests) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<StoredMeasurement> on(Plan plan, Set<LocalDate> days) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Measurement> of(IndicatorId indicator) {
    return all.stream()
        .filter(one -> one.indicator().equals(indicator))
        .sorted(Comparator.comparing(Measurement::asOf).reversed())
        .toList();
  }

  @Override
  public List<Measurement> latest(PlanId plan, LocalDate asOf) {
    return all.stream()
        .filter(measurement -> !measurement.asOf().isAfter(asOf))
        .collect(
            collectingAndThen(
                toMap(
                    Measurement::indicator,
                    measurement -> measurement,
                    BinaryOperator.maxBy(Comparator.comparing(Measurement::asOf))),
                latest -> List.copyOf(latest.values())));
  }
}
