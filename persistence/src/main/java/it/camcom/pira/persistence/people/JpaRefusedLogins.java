package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.RefusedLogin;
import it.camcom.pira.domain.people.RefusedLogin.Outcome;
import it.camcom.pira.domain.people.RefusedLogins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
public class JpaRefusedLogins implements RefusedLogins {

  private EntityManager entities;

  protected JpaRefusedLogins() {}

  @Inject
  public JpaRefusedLogins(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(RefusedLogin refused) {
    entities.persist(new RefusedLoginEntity(refused));
  }

  @Override
  public long count(Optional<AccountId> account, Outcome outcome, Instant since) {
    var whose = account.isPresent() ? "r.accountId = :account" : "r.accountId is null";
    var query =
        entities
            .createQuery(
                "select count(r) from RefusedLoginEntity r"
                    + " where r.outcome = :outcome and r.at >= :since and "
                    + whose,
                Long.class)
            .setParameter("outcome", outcome)
            .setParameter("since", since);
    account.ifPresent(known -> query.setParameter("account", known.value()));
    return query.getSingleResult();
  }
}
