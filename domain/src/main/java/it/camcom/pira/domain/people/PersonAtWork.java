package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Refusal;

/** The person still has a role in a chamber or in the network, and cannot be erased. */
public final class PersonAtWork extends Refusal {}
