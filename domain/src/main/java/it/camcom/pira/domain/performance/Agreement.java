package it.camcom.pira.domain.performance;

/** How a percentage printed in a document stands to the one that the rule gives. */
public enum Agreement {
  /** The document prints none, or there is no performance to print. */
  NOT_PRINTED,
  /** The rule gives just what is printed. */
  EXACT,
  /** Some value that prints like the printed one gives what is printed. */
  COMPATIBLE,
  /** No value that prints like the printed one gives what is printed. */
  CONTRADICTS
}
