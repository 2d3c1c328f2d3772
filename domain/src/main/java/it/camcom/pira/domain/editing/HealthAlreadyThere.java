package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;

/** The plan has a sheet of financial health, of which there is one. */
public final class HealthAlreadyThere extends Refusal {}
