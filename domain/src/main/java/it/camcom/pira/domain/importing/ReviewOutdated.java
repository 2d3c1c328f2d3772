package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Refusal;

/** The recogniser has changed since the review was made; what was seen may not be what is kept. */
public final class ReviewOutdated extends Refusal {}
