package it.camcom.pira.domain.document;

/** The documents of a plan's year. */
public enum DocumentKind {
  /** Preventivo. */
  BUDGET,
  /** Assestamento. */
  REVISED_BUDGET,
  /** Monitoraggio. */
  MONITORING,
  /** Consuntivo, rapporto sui risultati. */
  FINAL,
  /** Chiusura of a chamber that ceases. */
  CLOSING;

  /** Whether it reports results; the others state expectations. */
  public boolean reportsResults() {
    return this != BUDGET && this != REVISED_BUDGET;
  }
}
