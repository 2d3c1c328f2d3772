package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The plans of the chamber in scope. */
public interface Plans {

  void add(Plan plan);

  /** Replaces the stored plan. An indicator that the new plan lacks must have no measurements. */
  void replace(Plan plan);

  /** Deletes a plan on which nothing hangs any more, with its parts. */
  void delete(Plan plan);

  /** All, the latest year first. */
  List<PlanInBrief> all();

  Optional<Plan> of(Year year);

  boolean exists(Year year);

  Optional<Plan> withId(PlanId id);
}
