package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measurements that are recorded and corrected, each correction a version further. */
final class RecordedMeasurements implements Measurements {

  private record Versioned(Measurement measurement, int version) {}

  private final List<Versioned> all = new ArrayList<>();

  @Override
  public void add(PlanId plan, List<Measurement> measurements) {
    measurements.forEach(one -> all.add(new Versioned(one, 0)));
  }

  @Override
  public void correct(Measurement measurement) {
    all.replaceAll(
        one ->
            one.measurement().id().equals(measurement.id())
                ? new Versioned(measurement, one.version() + 1)
                : one);
  }

  @Override
  public Optional<Recorded> on(Indicator indicator, LocalDate asOf) {
    return all.stream()
        .filter(one -> one.measurement().indicator().equals(indicator.id()))
        .filter(one -> one.measurement().asOf().equals(asOf))
        .findFirst()
        .map(one -> new Recorded(indicator, one.measurement(), one.version()));
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
