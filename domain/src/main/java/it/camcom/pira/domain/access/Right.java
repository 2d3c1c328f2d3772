package it.camcom.pira.domain.access;

/** What a person may do in a chamber, or in the network. */
public enum Right {
  /** Needs no right: what comes before a login, and the platform's own work. */
  PUBLIC(true),
  /** Granted to each person who has logged in, also by a token, for what is their own. */
  OWN_ACCOUNT(true),
  /** Granted to each person who has logged in with a password, and to no token. */
  IN_PERSON(false),
  READ_PLAN(true),
  READ_HISTORY(true),
  READ_NETWORK_READS(true),
  READ_AUDIT(true),
  IMPORT_PLAN(false),
  EDIT_PLAN(false),
  RECORD_OWN_VALUES(false),
  RECORD_ALL_VALUES(false),
  MANAGE_DOCUMENTS(false),
  APPROVE_DOCUMENTS(false),
  MANAGE_CAMPAIGNS(false),
  MANAGE_CENTRES(false),
  MANAGE_PEOPLE(false),
  READ_APPROVED_FIGURES(true),
  MANAGE_CHAMBERS(false);

  private final boolean reading;

  Right(boolean reading) {
    this.reading = reading;
  }

  /** Whether a role gives it. The others come with the login, or with nothing. */
  public boolean isOfRoles() {
    return compareTo(READ_PLAN) >= 0;
  }

  /** Whether it changes nothing, so that it stays with whoever may only read. */
  public boolean isReading() {
    return reading;
  }
}
