package it.camcom.pira.persistence.plan;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import java.util.List;
import java.util.UUID;

/** The source of a plan's rows: the present or a past state. */
interface PlanSource {

  /**
   * Returns the rows of a table that belong to the plan.
   *
   * @param order the attribute that they are sorted by
   */
  <T extends ChamberOwnedEntity> List<T> rows(Class<T> type, UUID plan, String order);
}
