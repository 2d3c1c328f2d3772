package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** Too much is being printed; trying again later is better than waiting. */
public final class PrinterBusy extends Refusal {}
