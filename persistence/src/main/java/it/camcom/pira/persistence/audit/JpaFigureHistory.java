package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.measurement.FigureChange;
import it.camcom.pira.domain.measurement.FigureChange.Circumstances;
import it.camcom.pira.domain.measurement.FigureHistory;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads targets and values from the rows in the audit. */
@ApplicationScoped
public class JpaFigureHistory implements FigureHistory {

  private EntityManager entities;

  protected JpaFigureHistory() {}

  @Inject
  public JpaFigureHistory(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<FigureChange> of(IndicatorId indicator) {
    return entities
        .createQuery(
            """
            select e from AuditEntryEntity e
            where e.subject = :indicator and e.tableName in ('target', 'measurement')
            order by e.position desc
            """,
            AuditEntryEntity.class)
        .setParameter("indicator", indicator.value().toString())
        .setMaxResults(MAX_CHANGES)
        .getResultStream()
        .map(JpaFigureHistory::change)
        .toList();
  }

  private static FigureChange change(AuditEntryEntity row) {
    var circumstances =
        new Circumstances(row.at, new AccountId(row.person), Optional.ofNullable(row.reason));
    var before = AuditedRow.of(row.oldRow);
    var after = AuditedRow.of(row.newRow);
    var either = after.isEmpty() ? before : after;
    return row.tableName.equals("target")
        ? new FigureChange.OfTarget(
            circumstances, Year.parse(either.get("target_year")), target(before), target(after))
        : new FigureChange.OfMeasurement(
            circumstances,
            LocalDate.parse(either.get("as_of")),
            value(before),
            quantities(before),
            value(after),
            quantities(after));
  }

  private static Optional<Target> target(Map<String, String> row) {
    return value(row)
        .map(
            value ->
                new Target(
                    Target.Comparison.valueOf(row.get("comparison")),
                    value,
                    Optional.ofNullable(row.get("upper_bound")).map(BigDecimal::new)));
  }

  private static List<BigDecimal> quantities(Map<String, String> row) {
    return AuditedRow.numbers(row.getOrDefault("quantity_values", "[]"));
  }

  private static Optional<Value> value(Map<String, String> row) {
    return row.isEmpty() ? Optional.empty() : Optional.of(ValueColumns.of(row).value());
  }
}
