package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Refusal;

/** Nobody would be left in the chamber to manage its people. */
public final class LastAdministrator extends Refusal {}
