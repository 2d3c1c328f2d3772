package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measurements that are recorded and corrected. */
final class RecordedMeasurements implements Measurements {

  private final List<Measurement> all = new ArrayList<>();
  private int writes;

  @Override
  public void add(PlanId plan, List<Measurement> measurements) {
    all.addAll(measurements);
  }

  @Override
  public void correct(Measurement measurement) {
    all.replaceAll(one -> one.id().equals(measurement.id()) ? measurement : one);
  }

  @Override
  public void withdraw(Measurement measurement) {
    all.removeIf(one -> one.id().equals(measurement.id()));
  }

  @Override
  public Optional<StoredMeasurement> on(Indicator indicator, LocalDate asOf) {
    return all.stream()
        .filter(one -> one.indicator().equals(indicator.id()))
        .filter(one -> one.asOf().equals(asOf))
        .findFirst()
        .map(one -> new StoredMeasurement(indicator, one));
  }

  @Override
  public void write(PlanId plan, List<Measurement> added, List<Measurement> corrected) {
    add(plan, added);
    corrected.forEach(this::correct);
    writes++;
  }

  @Override
  public void attach(MeasurementId id, Evidence evidence) {
    withEvidence(id, one -> Stream.concat(one.evidence().stream(), Stream.of(evidence)).toList());
  }

  @Override
  public void detach(EvidenceId evidence) {
    all.stream()
        .filter(one -> one.evidence(evidence).isPresent())
        .toList()
        .forEach(
            measured ->
                withEvidence(
                    measured.id(),
                    one ->
                        one.evidence().stream()
                            .filter(file -> !file.id().equals(evidence))
                            .toList()));
  }

  private void withEvidence(MeasurementId id, Function<Measurement, List<Evidence>> changed) {
    all.replaceAll(one -> one.id().equals(id) ? with(one, changed.apply(one)) : one);
  }

  private static Measurement with(Measurement one, List<Evidence> evidence) {
    return new Measurement(
        one.id(),
        one.indicator(),
        one.asOf(),
        one.value(),
        one.quantities(),
        one.printed(),
        one.note(),
        one.cause(),
        evidence);
  }

  @Override
  public Set<String> named(Collection<String> digests) {
    return all.stream()
        .flatMap(one -> one.evidence().stream())
        .map(Evidence::sha256)
        .filter(digests::contains)
        .collect(Collectors.toSet());
  }

  @Override
  public List<StoredMeasurement> on(Plan plan, Set<LocalDate> days) {
    return plan.indicators()
        .flatMap(indicator -> days.stream().flatMap(day -> on(indicator, day).stream()))
        .toList();
  }

  /** The number of bulk writes. */
  int writes() {
    return writes;
  }

  @Override
  public List<Measurement> of(IndicatorId indicator) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Measurement> latest(PlanId plan, LocalDate asOf) {
    throw new UnsupportedOperationException();
  }
}
