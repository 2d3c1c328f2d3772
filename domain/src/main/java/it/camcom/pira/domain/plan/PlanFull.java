package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Refusal;

/** The plan has as many parts of the kind as it can have. */
public final class PlanFull extends Refusal {}
