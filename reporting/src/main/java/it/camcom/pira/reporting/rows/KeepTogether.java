package it.camcom.pira.reporting.rows;

/** How a row relates to its neighbours at a page break. */
public enum KeepTogether {
  NONE,
  /** Introduces what follows, so that no page ends with it. */
  WITH_NEXT,
  /** Explains what precedes, so that no page begins with it. */
  WITH_PREVIOUS,
  /** Neither the first nor the last row of a table is alone on a page. */
  IN_TABLE,
  /** May begin on one page and continue on the next. */
  FLOWING
}
