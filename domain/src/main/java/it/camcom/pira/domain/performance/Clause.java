package it.camcom.pira.domain.performance;

/** The parts of the rule; each result names the one that gave it. */
public enum Clause {
  /** The plan leaves the year open. */
  NO_TARGET,
  /** Nothing was measured on the day. */
  NO_MEASUREMENT,
  /** Value and target are of kinds that cannot be held against each other. */
  NOT_COMPARABLE,
  /** Missed, with a zero or negative number that no proportion can be taken of. */
  NO_PROPORTION,
  /** Yes or no: all or nothing. */
  DONE_OR_NOT,
  /** A level on a scale: all if at least that of the target, else nothing. */
  LEVEL_REACHED,
  /** A day: all if on or before that of the target, else nothing. */
  IN_TIME_OR_NOT,
  /** The target is met, or exceeded. */
  TARGET_MET,
  /** Missed where higher is better: value / target. */
  VALUE_OVER_TARGET,
  /** Missed where lower is better: target / value. */
  TARGET_OVER_VALUE,
  /** As much as a strict target, or nearly, and thus missed: 99 %. */
  STRICTLY_MISSED,
  /** A part of a whole: part / whole, then divided by the target. */
  PART_OF_WHOLE,
  /** Taken from the document it was read from, because it fits the precision of what is printed. */
  AS_PRINTED
}
