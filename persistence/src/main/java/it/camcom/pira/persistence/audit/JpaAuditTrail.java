package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.audit.AuditTrail;
import it.camcom.pira.domain.audit.Change;
import it.camcom.pira.domain.chamber.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

  private static final List<String> OF_PLANS =
      List.of(
          "plan",
          "narrative_section",
          "programme_sheet",
          "objective",
          "phase",
          "financial_health",
          "indicator",
          "target",
          "progress_indicator",
          "measurement");

  private EntityManager entities;

  protected JpaAuditTrail() {}

  @Inject
  public JpaAuditTrail(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Change> after(long position, int limit) {
    return changes("e.position > :position order by e.position", position, limit);
  }

  @Override
  public List<Change> before(long position, int limit) {
    return changes("e.position < :position order by e.position desc", position, limit);
  }

  @Override
  public List<Change> explainedSince(Instant moment) {
    return entities
        .createQuery(
            """
            select e from AuditEntryEntity e
            where e.at >= :moment and e.reason is not null and e.tableName in (:tables)
            order by e.position
            """,
            AuditEntryEntity.class)
        .setParameter("moment", moment)
        .setParameter("tables", OF_PLANS)
        .getResultStream()
        .map(JpaAuditTrail::change)
        .toList();
  }

  private List<Change> changes(String which, long position, int limit) {
    return entities
        .createQuery("select e from AuditEntryEntity e where " + which, AuditEntryEntity.class)
        .setParameter("position", position)
        .setMaxResults(limit)
        .getResultStream()
        .map(JpaAuditTrail::change)
        .toList();
  }

  private static Change change(AuditEntryEntity row) {
    return new Change(
        row.position,
        row.at,
        new AccountId(row.person),
        Optional.ofNullable(row.request),
        Optional.ofNullable(row.reason),
        row.action,
        row.tableName,
        row.subject,
        AuditedRow.of(row.oldRow),
        AuditedRow.of(row.newRow));
  }
}
