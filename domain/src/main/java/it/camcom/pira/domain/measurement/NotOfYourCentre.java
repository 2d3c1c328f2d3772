package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Refusal;

/** The caller records for the own centre, and another owns the indicator. */
public final class NotOfYourCentre extends Refusal {}
