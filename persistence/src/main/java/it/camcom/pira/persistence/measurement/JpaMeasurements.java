package it.camcom.pira.persistence.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.measurement.Recorded;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
    entities.find(MeasurementEntity.class, measurement.id().value()).say(measurement);
    entities.flush();
  }

  @Override
  public Optional<Recorded> on(Indicator indicator, LocalDate asOf) {
    entities.flush();
    return entities
        .createQuery(
            "select m from MeasurementEntity m where m.indicatorId = :indicator and m.asOf = :day",
            MeasurementEntity.class)
        .setParameter("indicator", indicator.id().value())
        .setParameter("day", asOf)
        .getResultStream()
        .findFirst()
        .map(row -> new Recorded(indicator, row.measurement(evidenceOf(row.id)), row.version));
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
    Map<UUID, List<Evidence>> evidence =
        entities
            .createQuery(
                """
                select e from EvidenceEntity e join MeasurementEntity m on m.id = e.measurementId
                where m.indicatorId = :indicator order by e.position
                """,
                EvidenceEntity.class)
            .setParameter("indicator", indicator.value())
            .getResultStream()
            .collect(
                groupingBy(one -> one.measurementId, mapping(EvidenceEntity::evidence, toList())));
    return entities
        .createQuery(
            "select m from MeasurementEntity m where m.indicatorId = :indicator"
                + " order by m.asOf desc",
            MeasurementEntity.class)
        .setParameter("indicator", indicator.value())
        .getResultStream()
        .map(row -> row.measurement(evidence.getOrDefault(row.id, List.of())))
        .toList();
  }

  @Override
  public List<Measurement> latest(PlanId plan, LocalDate asOf) {
    Map<UUID, List<Evidence>> evidence =
        entities
            .createQuery(
                "select e from EvidenceEntity e join MeasurementEntity m on m.id = e.measurementId"
                    + " where "
                    + LATEST
                    + " order by e.position",
                EvidenceEntity.class)
            .setParameter("plan", plan.value())
            .setParameter("day", asOf)
            .getResultStream()
            .collect(
                groupingBy(one -> one.measurementId, mapping(EvidenceEntity::evidence, toList())));
    return entities
        .createQuery("select m from MeasurementEntity m where " + LATEST, MeasurementEntity.class)
        .setParameter("plan", plan.value())
        .setParameter("day", asOf)
        .getResultStream()
        .map(row -> row.measurement(evidence.getOrDefault(row.id, List.of())))
        .toList();
  }
}
