package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Refusal;

/** The store of files takes no more: it is full, or cannot be written now. */
public final class EvidenceNotKept extends Refusal {}
