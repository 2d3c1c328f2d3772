package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Refusal;

/** What is to be changed is not any more what the caller saw. */
public final class ChangedMeanwhile extends Refusal {}
