package it.camcom.pira.domain.plan;

import java.time.Instant;
import java.time.Year;
import java.util.Optional;

/** The plans of the chamber in scope as the audit recorded them before a moment. */
public interface PastPlans {

  Optional<Plan> of(Year year, Instant before);

  Optional<Plan> withId(PlanId id, Instant before);
}
