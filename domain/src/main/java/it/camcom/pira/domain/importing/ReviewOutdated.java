package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Refusal;

/**
 * The recogniser has changed since the review, so the stored result could differ from what was
 * shown.
 */
public final class ReviewOutdated extends Refusal {}
