package it.camcom.pira.domain.document;

/** The states of a document up to its publication. */
public enum DocumentState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED,
  PUBLISHED
}
