package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.plan.IndicatorId;
import java.time.Year;
import java.util.Objects;

/**
 * Where in its source a value of an indicator was found.
 *
 * @param year that it is of
 * @param table the line on which the header of its table stands
 * @param cell its row and column
 */
public record TakenValue(
    IndicatorId indicator, What what, Year year, SourcePlace table, SourcePlace cell) {

  /** What was taken from a cell. */
  public enum What {
    /** The value that was reached. */
    VALUE,
    /** What is expected of a year. */
    TARGET,
    /** The percentage that is printed beside them. */
    PERFORMANCE
  }

  public TakenValue {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(year, "year");
    if (table.line() < 1 || cell.line() < 1 || cell.cell() < 1) {
      throw new IllegalArgumentException("not a cell of a table");
    }
  }
}
