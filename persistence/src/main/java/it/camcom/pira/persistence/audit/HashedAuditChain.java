package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.audit.Verification.Breach;
import it.camcom.pira.domain.audit.Verification.Break;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The chain as the database builds and verifies it. */
@ApplicationScoped
public class HashedAuditChain implements AuditChain {

  private EntityManager entities;

  protected HashedAuditChain() {}

  @Inject
  public HashedAuditChain(EntityManager entities) {
    this.entities = entities;
  }

  /** The chain itself, and whether the rows still are as it tells. */
  @Override
  public Verification verify() {
    var broken =
        first("select broken_position, breach from pira.first_audit_break()")
            .or(() -> first("select last_position, breach from pira.first_silent_change()"));
    var entries =
        (Number)
            entities
                .createNativeQuery("select count(*) from pira.audit_entry", Long.class)
                .getSingleResult();
    return new Verification(entries.longValue(), end().map(End::hash), broken);
  }

  private Optional<Break> first(String query) {
    List<?> breaks = entities.createNativeQuery(query, Object[].class).getResultList();
    return breaks.stream()
        .map(Object[].class::cast)
        .map(row -> new Break(((Number) row[0]).longValue(), Breach.valueOf((String) row[1])))
        .findFirst();
  }

  @Override
  public Optional<End> end() {
    List<?> last =
        entities
            .createNativeQuery(
                """
                select position, hash from pira.audit_entry
                where chamber_id = pira.current_chain() order by position desc limit 1
                """,
                Object[].class)
            .getResultList();
    return last.stream()
        .map(Object[].class::cast)
        .map(row -> new End(((Number) row[0]).longValue(), (String) row[1]))
        .findFirst();
  }

  @Override
  public Optional<String> hashAt(long position) {
    return hash("select hash from pira.audit_entry where position = " + position);
  }

  private Optional<String> hash(String query) {
    List<?> found = entities.createNativeQuery(query, String.class).getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  @Override
  public void giveReason(String reason) {
    entities
        .createNativeQuery("select set_config('pira.reason', ?1, true)", String.class)
        .setParameter(1, reason)
        .getSingleResult();
  }
}
