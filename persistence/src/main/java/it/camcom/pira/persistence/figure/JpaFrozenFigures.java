package it.camcom.pira.persistence.figure;

import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.FrozenFigures;
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
    figures.forEach(
        figure ->
            figure
                .targets()
                .forEach(target -> entities.persist(new ApprovedTargetEntity(figure, target))));
  }
}
