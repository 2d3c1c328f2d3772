package it.camcom.pira.domain.register;

import it.camcom.pira.domain.language.Refusal;

/** A chamber with that id or tax code exists or existed. */
public final class ChamberAlreadyExists extends Refusal {}
