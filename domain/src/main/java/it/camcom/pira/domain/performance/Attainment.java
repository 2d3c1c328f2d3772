package it.camcom.pira.domain.performance;

/** The label of a performance, for chambers that use thresholds. */
public enum Attainment {
  REACHED,
  PARTLY_REACHED,
  NOT_REACHED
}
