package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.UsedTerms;
import it.camcom.pira.domain.value.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaUsedTerms implements UsedTerms {

  private EntityManager entities;

  protected JpaUsedTerms() {}

  @Inject
  public JpaUsedTerms(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<String> units() {
    return entities
        .createQuery(
            "select distinct i.unit from IndicatorEntity i where i.unit <> '' order by i.unit",
            String.class)
        .getResultList();
  }

  @Override
  @SuppressWarnings("unchecked") // a list of texts is what the attribute is
  public List<Scale> scales() {
    return entities
        .createQuery("select distinct i.scale from IndicatorEntity i where i.scale is not null")
        .getResultStream()
        .map(levels -> new Scale((List<String>) levels))
        .toList();
  }
}
