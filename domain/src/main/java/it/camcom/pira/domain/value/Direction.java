package it.camcom.pira.domain.value;

/** Which way an indicator improves. It is stated with the indicator, never guessed when needed. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER
}
