package it.camcom.pira.domain.network;

import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * Selects approved figures.
 *
 * @param year of the plan
 * @param chamber one chamber; empty for all
 * @param superseded whether to include those of superseded documents
 */
public record FigureQuery(Year year, Optional<ChamberId> chamber, boolean superseded) {

  public FigureQuery {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(chamber, "chamber");
  }

  /** Selects the figures in force of all chambers. */
  public static FigureQuery inForce(Year year) {
    return new FigureQuery(year, Optional.empty(), false);
  }
}
