package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;

/** The person who submitted a document cannot approve it, whatever their roles. */
public final class SubmitterCannotApprove extends Refusal {}
