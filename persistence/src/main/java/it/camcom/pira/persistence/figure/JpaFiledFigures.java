package it.camcom.pira.persistence.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.figure.ApprovedTarget;
import it.camcom.pira.domain.network.FigureQuery;
import it.camcom.pira.domain.network.FiledFigure;
import it.camcom.pira.domain.network.FiledFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class JpaFiledFigures implements FiledFigures {

  /**
   * The condition for a document d in force: none of its chamber, plan, kind and day has a higher
   * version.
   */
  private static final String IN_FORCE =
      """
      not exists (
        select later.id from ApprovedDocumentEntity later
        where later.chamberId = d.chamberId and later.year = d.year and later.kind = d.kind
          and later.asOf = d.asOf and later.version > d.version)
      """;

  private static final String FILED =
      """
      select d, case when %1$s then true else false end, f
      from ApprovedDocumentEntity d
      join ApprovedFigureEntity f on f.chamberId = d.chamberId and f.documentId = d.id
      where d.year = :year and (:chamber is null or d.chamberId = :chamber)
        and (:superseded = true or %1$s)
      order by d.chamberId, d.id, f.position
      """
          .formatted(IN_FORCE);

  private EntityManager entities;

  protected JpaFiledFigures() {}

  @Inject
  public JpaFiledFigures(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<FiledFigure> of(FigureQuery query, int offset, int limit) {
    var rows =
        entities
            .createQuery(FILED, Object[].class)
            .setParameter("year", query.year().getValue())
            .setParameter("chamber", query.chamber().map(ChamberId::code).orElse(null))
            .setParameter("superseded", query.superseded())
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList();
    var targets = targets(rows.stream().map(row -> ((ApprovedFigureEntity) row[2]).id).toList());
    return rows.stream().map(row -> filed(row, targets)).toList();
  }

  private static FiledFigure filed(Object[] row, Map<UUID, List<ApprovedTarget>> targets) {
    var figure = (ApprovedFigureEntity) row[2];
    return new FiledFigure(
        ((ApprovedDocumentEntity) row[0]).document(),
        (Boolean) row[1],
        figure.figure(targets.getOrDefault(figure.id, List.of())));
  }

  private Map<UUID, List<ApprovedTarget>> targets(List<UUID> figures) {
    return entities
        .createQuery(
            """
            select t from ApprovedTargetEntity t
            where t.key.figureId in (:figures) order by t.key.year
            """,
            ApprovedTargetEntity.class)
        .setParameter("figures", figures)
        .getResultStream()
        .collect(
            groupingBy(
                target -> target.key.figureId(), mapping(ApprovedTargetEntity::target, toList())));
  }
}
