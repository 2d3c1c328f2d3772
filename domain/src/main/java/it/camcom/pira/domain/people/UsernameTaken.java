package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Refusal;

/** Somebody has that user name already. */
public final class UsernameTaken extends Refusal {}
