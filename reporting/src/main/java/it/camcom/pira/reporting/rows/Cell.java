package it.camcom.pira.reporting.rows;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The content of one place in a row, in its own type. Text is formatted only by the domain, so that
 * print, page and data agree; an exporter that keeps numbers as numbers and days as days asks for
 * those first.
 */
public sealed interface Cell
    permits DateCell,
        MeanCell,
        NumberCell,
        PerformanceCell,
        RichTextCell,
        TargetCell,
        TextCell,
        ValueCell {

  /** The text for Italian readers. */
  String text();

  /** The number; empty for words, and for a bound such as "≥ 90". */
  default Optional<NumberCell> number() {
    return Optional.empty();
  }

  /** The day; empty for everything else. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }
}
