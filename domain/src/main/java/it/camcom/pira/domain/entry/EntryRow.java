package it.camcom.pira.domain.entry;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.plan.Indicator;
import java.util.Optional;

/**
 * An indicator whose value is entered.
 *
 * @param figure with the value of the campaign's day, if there is one
 * @param last the last measurement before that day
 * @param recorded the measurement of that day
 */
public record EntryRow(
    Figure figure, Optional<Measurement> last, Optional<StoredMeasurement> recorded) {

  public Indicator indicator() {
    return figure.indicator();
  }

  /** What the fields of the row hold. */
  public WrittenRow written() {
    return recorded.map(WrittenRow::of).orElse(WrittenRow.EMPTY);
  }

  /** What the row looks like now; empty while there is no value. */
  public Optional<SeenRow> seen() {
    return recorded.map(SeenRow::of);
  }
}
