package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The source of a plan's rows: the present or a past state. */
interface PlanSource {

  /**
   * Returns the rows of a table that belong to the plan.
   *
   * @param order the attribute that they are sorted by
   */
  <T extends ChamberOwnedEntity> List<T> rows(Class<T> type, UUID plan, String order);

  /** The names of centres. */
  Map<UUID, ResponsibilityCentre> centres(Set<UUID> ids);
}
