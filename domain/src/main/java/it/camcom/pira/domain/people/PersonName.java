package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.AccountId;

/** What the person of an account is called. */
public record PersonName(AccountId account, String username, String name) {}
