package it.camcom.pira.reporting.rows;

/** How a row holds to its neighbours where a page ends. */
public enum KeepTogether {
  NONE,
  /** It says what follows, so that no page ends with it. */
  WITH_NEXT,
  /** It is explained by what precedes, so that no page begins with it. */
  WITH_PREVIOUS,
  /** Neither the first nor the last row of a table stands alone on a page. */
  IN_TABLE,
  /** It may begin on a page and go on over the next. */
  FLOWING
}
