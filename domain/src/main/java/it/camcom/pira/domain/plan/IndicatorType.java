package it.camcom.pira.domain.plan;

/** The types of indicator in DPCM 18/9/2012 art. 6. */
public enum IndicatorType {
  /** Realizzazione fisica: the volume of products and services delivered. */
  PHYSICAL,
  /** Risultato (output): what the programme produced. */
  OUTPUT,
  /** Impatto (outcome): its effect on the community. */
  OUTCOME,
  /** Realizzazione finanziaria: the progress of spending; never the only type on an objective. */
  FINANCIAL,
  OTHER
}
