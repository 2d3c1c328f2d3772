package it.camcom.pira.domain.performance;

/** What a performance amounts to, for chambers that tell by thresholds. */
public enum Attainment {
  REACHED,
  PARTLY_REACHED,
  NOT_REACHED
}
