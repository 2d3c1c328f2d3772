package it.camcom.pira.domain.performance;

/** The branches of the rule. Each result names the one that gave it. */
public enum Clause {
  /** The plan leaves the target of the year open. */
  NO_TARGET,
  /** Nothing was measured on the day. */
  NO_MEASUREMENT,
  /** Value and target are of kinds that cannot be compared. */
  NOT_COMPARABLE,
  /** Missed, with a zero or negative number that admits no proportion. */
  NO_PROPORTION,
  /** Yes or no: 100 % if the target is met, else 0. */
  DONE_OR_NOT,
  /** A level on a scale: 100 % if at least the target's level, else 0. */
  LEVEL_REACHED,
  /** A day: 100 % if on or before the target, else 0. */
  IN_TIME_OR_NOT,
  /** The target is met, or exceeded. */
  TARGET_MET,
  /** Missed where higher is better: value / target. */
  VALUE_OVER_TARGET,
  /** Missed where lower is better: target / value. */
  TARGET_OVER_VALUE,
  /** A strict target missed by the same number or nearly: at most 99 %. */
  STRICTLY_MISSED,
  /** A part of a whole: part / whole, then divided by the target. */
  PART_OF_WHOLE,
  /** Taken from the source document, because it is compatible with the printed precision. */
  AS_PRINTED
}
