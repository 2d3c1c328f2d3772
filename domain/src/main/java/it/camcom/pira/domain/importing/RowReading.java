package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Indicator;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The result of reading a printed indicator row: all of it, or the problems that prevent it. */
public sealed interface RowReading {

  /** The row was read; doubts are among its findings. */
  record Read(Indicator indicator, Optional<Measurement> measurement, ReviewedRow row)
      implements RowReading {}

  /** The row could not be read: at least one problem. */
  record Refused(List<ReadingFault> problems) implements RowReading {

    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param year of the plan; the printed performance refers to its target
   * @param asOf the day of the printed value
   */
  static RowReading of(PrintedRow row, Year year, LocalDate asOf) {
    return new RowReader(row, year, asOf).read();
  }
}
