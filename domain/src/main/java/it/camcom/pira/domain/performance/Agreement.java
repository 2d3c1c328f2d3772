package it.camcom.pira.domain.performance;

/** The result of comparing a printed percentage with the one that the rule gives. */
public enum Agreement {
  /** The document prints none, or there is no performance to print. */
  NOT_PRINTED,
  /** The rule gives exactly the printed percentage. */
  EXACT,
  /** Some value that prints like the printed one gives the printed percentage. */
  COMPATIBLE,
  /** No value that prints like the printed one gives the printed percentage. */
  CONTRADICTS
}
