package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** A document of that kind and day is open already. */
public final class DocumentAlreadyOpen extends Refusal {}
