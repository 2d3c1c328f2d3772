package it.camcom.pira.persistence.catalogue;

import it.camcom.pira.domain.catalogue.CommonIndicator;
import it.camcom.pira.domain.catalogue.CommonIndicators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaCommonIndicators implements CommonIndicators {

  private EntityManager entities;

  protected JpaCommonIndicators() {}

  @Inject
  public JpaCommonIndicators(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean has(String code) {
    return entities.find(CommonIndicatorEntity.class, code) != null;
  }

  @Override
  public List<CommonIndicator> all() {
    return entities
        .createQuery(
            "select c from CommonIndicatorEntity c order by c.code", CommonIndicatorEntity.class)
        .getResultStream()
        .map(CommonIndicatorEntity::commonIndicator)
        .toList();
  }
}
