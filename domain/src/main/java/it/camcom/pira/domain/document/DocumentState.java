package it.camcom.pira.domain.document;

/** How far a document got on its way to the public. */
public enum DocumentState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED,
  PUBLISHED
}
