package it.camcom.pira.domain.access;

/** What a person may do in a chamber, or in the network. */
public enum Right {
  /** Needs no right: steps before a login, and the platform's own work. */
  PUBLIC(true),
  /** Granted to everyone who is logged in, also by a token, for their own account. */
  OWN_ACCOUNT(true),
  /** Granted to everyone who logged in with a password; never to a token. */
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

  /** Whether roles grant it. The other rights come with the login, or need nothing. */
  public boolean isOfRoles() {
    return compareTo(READ_PLAN) >= 0;
  }

  /** Whether it only reads, so that a read-only login keeps it. */
  public boolean isReading() {
    return reading;
  }
}
