package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.CurrentScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
public class JpaChambers implements Chambers {

  private EntityManager entities;

  private CurrentScope scope;

  protected JpaChambers() {}

  @Inject
  public JpaChambers(EntityManager entities, CurrentScope scope) {
    this.entities = entities;
    this.scope = scope;
  }

  @Override
  public Chamber current() {
    return entities.find(ChamberEntity.class, scope.chamber().chamber().code()).chamber();
  }

  @Override
  public List<Chamber> named(Collection<ChamberId> ids) {
    return entities
        .createQuery(
            "select c from ChamberEntity c where c.id in :ids order by c.name", ChamberEntity.class)
        .setParameter("ids", ids.stream().map(ChamberId::code).toList())
        .getResultStream()
        .map(ChamberEntity::chamber)
        .toList();
  }
}
