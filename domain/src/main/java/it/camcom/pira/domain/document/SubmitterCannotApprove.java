package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** Whoever submitted a document does not approve it, whatever roles they have. */
public final class SubmitterCannotApprove extends Refusal {}
