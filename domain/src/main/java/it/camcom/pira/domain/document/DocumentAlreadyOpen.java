package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** A document of that kind and day is being worked on already. */
public final class DocumentAlreadyOpen extends Refusal {}
