package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.IndicatorId;
import java.util.List;

/** How the figures of the chamber in scope came to be what they are. */
public interface FigureHistory {

  /** Changes of one indicator given at most. */
  int MAX_CHANGES = 1_000;

  /** The changes of an indicator's targets and values, the latest first. */
  List<FigureChange> of(IndicatorId indicator);
}
