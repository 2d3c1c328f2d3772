package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Refusal;

/** The account gives access to more than this chamber, so the network manages it. */
public final class ManagedByNetwork extends Refusal {}
