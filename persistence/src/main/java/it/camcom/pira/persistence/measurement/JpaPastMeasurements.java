package it.camcom.pira.persistence.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.PastMeasurements;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.persistence.audit.PastRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;

@ApplicationScoped
public class JpaPastMeasurements implements PastMeasurements {

  private static final BinaryOperator<MeasurementEntity> LATER =
      BinaryOperator.maxBy(Comparator.comparing(row -> row.asOf));

  private EntityManager entities;

  protected JpaPastMeasurements() {}

  @Inject
  public JpaPastMeasurements(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Measurement> latest(PlanId plan, LocalDate asOf, Instant before) {
    try (var past = PastRows.before(entities, before)) {
      var rows =
          past.of(MeasurementEntity.class, "plan_id", List.of(plan)).stream()
              .filter(row -> !row.asOf.isAfter(asOf))
              .collect(toMap(row -> row.indicatorId, row -> row, LATER))
              .values();
      var evidence = evidence(past, rows);
      return rows.stream()
          .map(row -> row.measurement(evidence.getOrDefault(row.id, List.of())))
          .toList();
    }
  }

  private static Map<UUID, List<Evidence>> evidence(
      PastRows past, Collection<MeasurementEntity> of) {
    var ids = of.stream().map(row -> row.id).toList();
    return past.of(EvidenceEntity.class, "measurement_id", ids).stream()
        .collect(groupingBy(one -> one.measurementId, mapping(EvidenceEntity::evidence, toList())));
  }

  @Override
  public Map<IndicatorId, String> causes(PlanId plan, LocalDate asOf, Instant before) {
    try (var past = PastRows.before(entities, before)) {
      return JpaUnmeasuredCauses.byIndicator(
          past.of(UnmeasuredCauseEntity.class, "plan_id", List.of(plan)).stream()
              .filter(row -> row.key.asOf().equals(asOf)));
    }
  }
}
