package it.camcom.pira.domain.people;

/**
 * An account with a one-time password to hand to the person. The password cannot be shown again,
 * and has to be changed at the first login.
 */
public record Invitation(Account account, String oneTimePassword) {}
