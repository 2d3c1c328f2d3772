package it.camcom.pira.persistence.repeating;

import it.camcom.pira.domain.repeating.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
public class JpaAnswers implements Answers {

  private EntityManager entities;

  protected JpaAnswers() {}

  @Inject
  public JpaAnswers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Kept> under(String person, String key, Instant since) {
    return entities
        .createQuery(
            """
            select a from AnswerEntity a
            where a.person = :person and a.key = :key and a.at >= :since
            """,
            AnswerEntity.class)
        .setParameter("person", person)
        .setParameter("key", key)
        .setParameter("since", since)
        .getResultStream()
        .findFirst()
        .map(AnswerEntity::kept);
  }

  @Override
  public void add(String person, String key, Instant at, Kept kept) {
    entities.persist(new AnswerEntity(person, key, at, kept));
  }

  @Override
  public void forget(Instant before) {
    entities
        .createQuery("delete from AnswerEntity a where a.at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
