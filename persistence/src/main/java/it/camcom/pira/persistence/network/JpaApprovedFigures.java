package it.camcom.pira.persistence.network;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.network.ApprovedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Year;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class JpaApprovedFigures implements ApprovedFigures {

  private EntityManager entities;

  protected JpaApprovedFigures() {}

  @Inject
  public JpaApprovedFigures(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ApprovedFigure> of(Year year, Optional<ChamberId> chamber, int offset, int limit) {
    return entities
        .createQuery(
            """
            select f from ApprovedFigureEntity f
            where f.year = :year and (:chamber is null or f.chamberId = :chamber)
            order by f.chamberId, f.documentId, f.position
            """,
            ApprovedFigureEntity.class)
        .setParameter("year", year.getValue())
        .setParameter("chamber", chamber.map(ChamberId::code).orElse(null))
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(ApprovedFigureEntity::figure)
        .toList();
  }
}
