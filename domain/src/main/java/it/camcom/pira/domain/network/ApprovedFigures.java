package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The figures of approved documents of all chambers, in the network's scope. */
public interface ApprovedFigures {

  /** Those of a year, by chamber and position, so many after the first so many. */
  List<ApprovedFigure> of(Year year, Optional<ChamberId> chamber, int offset, int limit);
}
