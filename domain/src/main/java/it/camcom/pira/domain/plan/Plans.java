package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.Optional;

/** The plans of the chamber in scope. */
public interface Plans {

  void add(Plan plan);

  /** Keeps a plan as it is now instead of as it was. */
  void replace(Plan plan);

  Optional<Plan> of(Year year);

  boolean exists(Year year);

  Optional<Plan> withId(PlanId id);
}
