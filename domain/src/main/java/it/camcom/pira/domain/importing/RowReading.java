package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** What was made of a printed indicator row: all of it, or the problems that stand in the way. */
public sealed interface RowReading {

  /** Understood; what is doubtful is among the findings of the row. */
  record Read(Indicator indicator, Optional<Measurement> measurement, ReviewedRow row)
      implements RowReading {}

  /** At least one problem. */
  record Refused(List<ReadingFault> problems) implements RowReading {

    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param year of the plan; its target is the one that the printed performance refers to
   * @param asOf the day of the printed value
   */
  static RowReading of(PrintedRow row, Year year, LocalDate asOf) {
    return new RowReader(row, year, asOf).read();
  }
}
