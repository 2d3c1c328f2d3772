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

  @Override
  public Verification verify() {
    List<?> breaks =
        entities
            .createNativeQuery(
                "select broken_position, breach from pira.first_audit_break()", Object[].class)
            .getResultList();
    Optional<Break> broken =
        breaks.stream()
            .map(Object[].class::cast)
            .map(row -> new Break(((Number) row[0]).longValue(), Breach.valueOf((String) row[1])))
            .findFirst();
    var entries =
        (Number)
            entities
                .createNativeQuery("select count(*) from pira.audit_entry", Long.class)
                .getSingleResult();
    return new Verification(entries.longValue(), lastHash(), broken);
  }

  private Optional<String> lastHash() {
    return hash("select hash from pira.audit_entry order by position desc limit 1");
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
