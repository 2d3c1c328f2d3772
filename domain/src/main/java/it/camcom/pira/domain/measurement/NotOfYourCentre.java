package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Refusal;

/** The caller records only for the own centres, and the indicator belongs to another. */
public final class NotOfYourCentre extends Refusal {}
