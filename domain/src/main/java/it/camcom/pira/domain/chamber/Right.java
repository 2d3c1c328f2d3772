package it.camcom.pira.domain.chamber;

/** What a person may do in a chamber. */
public enum Right {
  READ_PLAN,
  IMPORT_PLAN
}
