package it.camcom.pira.domain.figure;

/** Why a document has no value of an indicator at its day. */
public enum NoValue {
  /** It reports results, but the indicator was not measured on its day. */
  NOT_MEASURED,
  /** It states expectations, before there are results. */
  NOT_DUE,
  /** The objective was suppressed by then. */
  SUPPRESSED
}
