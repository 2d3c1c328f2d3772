package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Refusal;

/** The review was accepted before, and its plan exists. */
public final class ReviewAlreadyAccepted extends Refusal {}
