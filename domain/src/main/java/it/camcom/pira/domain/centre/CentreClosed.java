package it.camcom.pira.domain.centre;

import it.camcom.pira.domain.language.Refusal;

/** The centre is closed, and does not change any more. */
public final class CentreClosed extends Refusal {}
