package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.Optional;

/** A plan without its parts. */
public record PlanInBrief(PlanId id, Year year, Optional<PlanId> renewedFrom) {}
