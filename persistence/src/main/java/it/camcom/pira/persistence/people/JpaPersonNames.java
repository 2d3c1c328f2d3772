package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.PersonName;
import it.camcom.pira.domain.people.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** The policy of the accounts table decides whom a chamber may know. */
@ApplicationScoped
public class JpaPersonNames implements PersonNames {

  private EntityManager entities;

  protected JpaPersonNames() {}

  @Inject
  public JpaPersonNames(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<PersonName> of(Set<AccountId> accounts) {
    return entities
        .createQuery(
            "select a from AccountEntity a where a.id in :ids and a.erasedAt is null",
            AccountEntity.class)
        .setParameter("ids", accounts.stream().map(AccountId::value).toList())
        .getResultStream()
        .map(row -> new PersonName(new AccountId(row.id), row.username, row.name))
        .toList();
  }
}
