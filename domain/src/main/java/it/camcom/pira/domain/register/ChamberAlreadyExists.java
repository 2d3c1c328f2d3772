package it.camcom.pira.domain.register;

import it.camcom.pira.domain.language.Refusal;

/** There is, or was, a chamber of that id or tax code. */
public final class ChamberAlreadyExists extends Refusal {}
