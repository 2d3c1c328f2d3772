package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;

/** The plan already has its only sheet of financial health. */
public final class HealthAlreadyThere extends Refusal {}
