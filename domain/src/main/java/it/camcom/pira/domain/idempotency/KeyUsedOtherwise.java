package it.camcom.pira.domain.idempotency;

import it.camcom.pira.domain.language.Refusal;

/** The key of the request belongs to another request. */
public final class KeyUsedOtherwise extends Refusal {}
