package it.camcom.pira.domain.plan;

/** What the values of an indicator are. */
public enum ValueKind {
  /** A count, an index or a score. */
  NUMBER,
  /** Per cent: 64,21% is kept as 64.21. */
  PERCENT,
  EURO,
  YES_NO,
  /** A level on a scale, such as "buono". */
  ORDINAL,
  /** So many out of a known whole, such as "4 su 8". */
  K_OF_N
}
