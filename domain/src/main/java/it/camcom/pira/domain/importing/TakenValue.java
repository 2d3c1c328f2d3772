package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.plan.IndicatorId;
import java.time.Year;
import java.util.Objects;

/**
 * The place in a source where a value of an indicator was found.
 *
 * @param year of the value
 * @param table the line of the header of its table
 * @param cell its row and column
 */
public record TakenValue(
    IndicatorId indicator, What what, Year year, SourcePlace table, SourcePlace cell) {

  /** The kinds of values taken from a cell. */
  public enum What {
    /** The measured value. */
    VALUE,
    /** The target of a year. */
    TARGET,
    /** The percentage printed beside them. */
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
