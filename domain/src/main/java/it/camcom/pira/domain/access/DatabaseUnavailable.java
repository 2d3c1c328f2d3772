package it.camcom.pira.domain.access;

import it.camcom.pira.domain.language.Refusal;

/** The database does not answer, or not in time. Nothing was kept. */
public final class DatabaseUnavailable extends Refusal {}
