package it.camcom.pira.persistence.chamber;

import it.camcom.pira.domain.chamber.Centres;
import it.camcom.pira.domain.chamber.ListedCentre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaCentres implements Centres {

  private EntityManager entities;

  protected JpaCentres() {}

  @Inject
  public JpaCentres(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ListedCentre> all() {
    return entities
        .createQuery(
            "select c from ResponsibilityCentreEntity c order by c.name",
            ResponsibilityCentreEntity.class)
        .getResultStream()
        .map(ResponsibilityCentreEntity::listed)
        .toList();
  }

  @Override
  public void add(ListedCentre centre) {
    entities.persist(new ResponsibilityCentreEntity(centre));
    entities.flush();
  }

  @Override
  public void replace(ListedCentre centre) {
    entities.find(ResponsibilityCentreEntity.class, centre.id().value()).update(centre);
    entities.flush();
  }
}
