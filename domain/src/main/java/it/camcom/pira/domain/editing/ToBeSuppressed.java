package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Refusal;

/**
 * An objective that was approved is suppressed with a reason, not deleted (D.lgs. 91/2011 art. 22).
 */
public final class ToBeSuppressed extends Refusal {}
