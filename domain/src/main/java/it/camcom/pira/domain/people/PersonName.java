package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;

/** The names of an account's person. */
public record PersonName(AccountId account, String username, String name) {}
