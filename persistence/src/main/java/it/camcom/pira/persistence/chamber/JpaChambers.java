package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ChamberRegistry;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaChambers implements Chambers, ChamberRegistry {

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

  @Override
  public List<Chamber> all() {
    return entities
        .createQuery("select c from ChamberEntity c order by c.name", ChamberEntity.class)
        .getResultStream()
        .map(ChamberEntity::chamber)
        .toList();
  }

  @Override
  public Optional<Chamber> withId(ChamberId id) {
    return Optional.ofNullable(entities.find(ChamberEntity.class, id.code()))
        .map(ChamberEntity::chamber);
  }

  @Override
  public boolean exists(ChamberId id, String taxCode) {
    return entities
            .createQuery(
                "select count(c) from ChamberEntity c where c.id = :id or c.taxCode = :taxCode",
                Long.class)
            .setParameter("id", id.code())
            .setParameter("taxCode", taxCode)
            .getSingleResult()
        > 0;
  }

  @Override
  public void add(Chamber chamber, Optional<Logo> logo) {
    entities.persist(new ChamberEntity(chamber));
    entities.flush();
    logo.ifPresent(sign -> entities.find(ChamberLogoEntity.class, chamber.id().code()).show(sign));
  }

  @Override
  public boolean hasLogo() {
    return entities
            .createQuery(
                "select count(c) from ChamberLogoEntity c where c.id = :id and c.logo is not null",
                Long.class)
            .setParameter("id", scope.chamber().chamber().code())
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<Logo> logo() {
    var row = entities.find(ChamberLogoEntity.class, scope.chamber().chamber().code());
    return Optional.ofNullable(row.logo).flatMap(Logo::of);
  }
}
