package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import java.util.List;

/** The history of the figures of the chamber in scope. */
public interface FigureHistory {

  /** The most changes of one indicator returned. */
  int MAX_CHANGES = 1_000;

  /** Returns the changes of an indicator's targets and values, latest first. */
  List<FigureChange> of(IndicatorId indicator);
}
