package it.camcom.pira.domain.value;

/**
 * The direction in which an indicator improves. It is stored with the indicator, never guessed
 * during a calculation.
 */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER
}
