package it.camcom.pira.persistence.catalogue;

import it.camcom.pira.domain.catalogue.CodeLists;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
public class JpaCodeLists implements CodeLists {

  private EntityManager entities;

  protected JpaCodeLists() {}

  @Inject
  public JpaCodeLists(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public NationalCodeList national() {
    var missions =
        entities
            .createQuery(
                "select m from MissionEntity m order by m.key.code, m.key.validFrom",
                MissionEntity.class)
            .getResultStream()
            .map(MissionEntity::mission)
            .toList();
    var programmes =
        entities
            .createQuery(
                "select p from BudgetProgrammeEntity p order by p.key.code, p.key.validFrom",
                BudgetProgrammeEntity.class)
            .getResultStream()
            .map(BudgetProgrammeEntity::programme)
            .toList();
    return new NationalCodeList(missions, programmes);
  }
}
