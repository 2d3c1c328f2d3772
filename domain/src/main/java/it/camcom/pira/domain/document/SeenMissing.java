package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** The caller does not say what of the document was seen. */
public final class SeenMissing extends Refusal {}
