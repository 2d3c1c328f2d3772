package it.camcom.pira.persistence.network;

import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.network.FrozenFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaFrozenFigures implements FrozenFigures {

  private EntityManager entities;

  protected JpaFrozenFigures() {}

  @Inject
  public JpaFrozenFigures(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(List<ApprovedFigure> figures) {
    figures.forEach(figure -> entities.persist(new ApprovedFigureEntity(figure)));
  }
}
