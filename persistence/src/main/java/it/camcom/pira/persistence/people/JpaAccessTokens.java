package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.people.AccessToken;
import it.camcom.pira.domain.people.AccessTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JpaAccessTokens implements AccessTokens {

  private EntityManager entities;

  protected JpaAccessTokens() {}

  @Inject
  public JpaAccessTokens(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(AccessToken token) {
    entities.persist(new AccessTokenEntity(token));
  }

  @Override
  public Optional<AccessToken> withDigest(String sha256) {
    return entities
        .createQuery(
            "select t from AccessTokenEntity t where t.sha256 = :digest", AccessTokenEntity.class)
        .setParameter("digest", sha256)
        .getResultStream()
        .findFirst()
        .map(AccessTokenEntity::token);
  }

  @Override
  public List<AccessToken> of(AccountId owner) {
    return entities
        .createQuery(
            "select t from AccessTokenEntity t where t.accountId = :owner order by t.issuedAt desc",
            AccessTokenEntity.class)
        .setParameter("owner", owner.value())
        .getResultStream()
        .map(AccessTokenEntity::token)
        .toList();
  }

  @Override
  public boolean revoke(AccountId owner, UUID id, Instant now) {
    return entities
            .createQuery(
                """
                update AccessTokenEntity t set t.revokedAt = :now
                where t.id = :id and t.accountId = :owner and t.revokedAt is null
                """)
            .setParameter("now", now)
            .setParameter("id", id)
            .setParameter("owner", owner.value())
            .executeUpdate()
        > 0;
  }
}
