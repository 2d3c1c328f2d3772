package it.camcom.pira.reporting.rows;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in one place of a row, kept as what it is. Text is written in one way only, that of
 * the domain, so that paper, page and data agree; an exporter that keeps numbers as numbers and
 * days as days asks for those first.
 */
public sealed interface Cell
    permits CentsCell,
        DateCell,
        MeanCell,
        NumberCell,
        PerformanceCell,
        RichTextCell,
        TargetCell,
        TextCell,
        ValueCell {

  /** As Italian readers know it. */
  String text();

  /** The number that it states; empty for words, and for a bound such as "≥ 90". */
  default Optional<NumberCell> number() {
    return Optional.empty();
  }

  /** The day that it states; empty for everything else. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }
}
