package it.camcom.pira.persistence.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import it.camcom.pira.persistence.tenancy.BatchUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
public class JpaMeasurements implements Measurements {

  private static final String LATEST =
      """
      m.planId = :plan and m.asOf =
        (select max(n.asOf) from MeasurementEntity n
         where n.indicatorId = m.indicatorId and n.asOf <= :day)
      """;

  private EntityManager entities;

  protected JpaMeasurements() {}

  @Inject
  public JpaMeasurements(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(PlanId plan, List<Measurement> measurements) {
    measurements.forEach(one -> entities.persist(new MeasurementEntity(plan.value(), one)));
    measurements.forEach(this::addEvidence);
  }

  private void addEvidence(Measurement measurement) {
    var evidence = measurement.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      entities.persist(new EvidenceEntity(measurement.id().value(), i, evidence.get(i)));
    }
  }

  @Override
  public void correct(Measurement measurement) {
    entities.find(MeasurementEntity.class, measurement.id().value()).update(measurement);
    entities.flush();
  }

  @Override
  public void write(PlanId plan, List<Measurement> added, List<Measurement> corrected) {
    add(plan, added);
    entities.flush();
    if (!corrected.isEmpty()) {
      correct(plan, corrected);
    }
  }

  private void correct(PlanId plan, List<Measurement> corrected) {
    var builders = Json.createBuilderFactory(Map.of());
    var rows = builders.createArrayBuilder();
    for (Measurement one : corrected) {
      var known = entities.find(MeasurementEntity.class, one.id().value());
      entities.detach(known);
      rows.add(
          new CorrectedRow(new MeasurementEntity(plan.value(), one)).json(known.version, builders));
    }
    new BatchUpdate(entities, "measurement").update(CorrectedRow.COLUMNS, rows.build());
  }

  @Override
  public void attach(MeasurementId measurement, Evidence evidence) {
    var last =
        entities
            .createQuery(
                "select max(e.position) from EvidenceEntity e where e.measurementId = :id",
                Integer.class)
            .setParameter("id", measurement.value())
            .getSingleResult();
    entities.persist(
        new EvidenceEntity(measurement.value(), last == null ? 0 : last + 1, evidence));
  }

  @Override
  public void detach(EvidenceId evidence) {
    entities
        .createQuery("delete from EvidenceEntity e where e.id = :id")
        .setParameter("id", evidence.value())
        .executeUpdate();
  }

  @Override
  public void withdraw(Measurement measurement) {
    entities
        .createQuery("delete from EvidenceEntity e where e.measurementId = :id")
        .setParameter("id", measurement.id().value())
        .executeUpdate();
    entities.detach(entities.find(MeasurementEntity.class, measurement.id().value()));
    entities
        .createQuery("delete from MeasurementEntity m where m.id = :id")
        .setParameter("id", measurement.id().value())
        .executeUpdate();
  }

  @Override
  public Set<String> named(Collection<String> digests) {
    return Stream.of(
            "select e.sha256 from EvidenceEntity e where e.sha256 in (:digests)",
            "select e.key.sha256 from FrozenEvidenceEntity e where e.key.sha256 in (:digests)")
        .flatMap(query -> digests(query, digests))
        .collect(toSet());
  }

  private Stream<String> digests(String query, Collection<String> among) {
    return entities
        .createQuery(query, String.class)
        .setParameter("digests", among)
        .getResultStream();
  }

  @Override
  public List<StoredMeasurement> on(Plan plan, Set<LocalDate> days) {
    Map<IndicatorId, Indicator> indicators =
        plan.indicators().collect(toMap(Indicator::id, indicator -> indicator));
    var of = Map.of("plan", plan.id().value(), "days", days);
    var evidence = evidence("m.planId = :plan and m.asOf in (:days)", of);
    return rows("m.planId = :plan and m.asOf in (:days)", of)
        .map(
            row ->
                new StoredMeasurement(
                    indicators.get(new IndicatorId(row.indicatorId)),
                    row.measurement(evidence.getOrDefault(row.id, List.of()))))
        .toList();
  }

  @Override
  public Optional<StoredMeasurement> on(Indicator indicator, LocalDate asOf) {
    entities.flush();
    return entities
        .createQuery(
            "select m from MeasurementEntity m where m.indicatorId = :indicator and m.asOf = :day",
            MeasurementEntity.class)
        .setParameter("indicator", indicator.id().value())
        .setParameter("day", asOf)
        .getResultStream()
        .findFirst()
        .map(row -> new StoredMeasurement(indicator, row.measurement(evidenceOf(row.id))));
  }

  private List<Evidence> evidenceOf(UUID measurement) {
    return entities
        .createQuery(
            "select e from EvidenceEntity e where e.measurementId = :id order by e.position",
            EvidenceEntity.class)
        .setParameter("id", measurement)
        .getResultStream()
        .map(EvidenceEntity::evidence)
        .toList();
  }

  @Override
  public List<Measurement> of(IndicatorId indicator) {
    return measurements(
        "m.indicatorId = :indicator",
        " order by m.asOf desc",
        Map.of("indicator", indicator.value()));
  }

  @Override
  public List<Measurement> latest(PlanId plan, LocalDate asOf) {
    return measurements(LATEST, "", Map.of("plan", plan.value(), "day", asOf));
  }

  private List<Measurement> measurements(String which, String order, Map<String, Object> of) {
    var evidence = evidence(which, of);
    return rows(which + order, of)
        .map(row -> row.measurement(evidence.getOrDefault(row.id, List.of())))
        .toList();
  }

  private Stream<MeasurementEntity> rows(String which, Map<String, Object> of) {
    return queried("select m from MeasurementEntity m where " + which, MeasurementEntity.class, of);
  }

  private Map<UUID, List<Evidence>> evidence(String which, Map<String, Object> of) {
    return queried(
            "select e from EvidenceEntity e join MeasurementEntity m on m.id = e.measurementId"
                + " where "
                + which
                + " order by e.position",
            EvidenceEntity.class,
            of)
        .collect(groupingBy(one -> one.measurementId, mapping(EvidenceEntity::evidence, toList())));
  }

  private <T> Stream<T> queried(String query, Class<T> type, Map<String, Object> of) {
    var made = entities.createQuery(query, type);
    of.forEach(made::setParameter);
    return made.getResultList().stream();
  }
}
