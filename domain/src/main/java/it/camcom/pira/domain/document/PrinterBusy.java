package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** So much is being printed that it is better to try again than to wait. */
public final class PrinterBusy extends Refusal {}
