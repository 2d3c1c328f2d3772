package it.camcom.pira.domain.access;

import it.camcom.pira.domain.language.Refusal;

/** So much is being done in the chamber that it is better to try again than to wait. */
public final class ChamberBusy extends Refusal {}
