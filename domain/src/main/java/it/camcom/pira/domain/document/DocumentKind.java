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

  /** Whether it reports what was reached; the others state what is expected. */
  public boolean reportsResults() {
    return this != BUDGET && this != REVISED_BUDGET;
  }
}
