package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.measurement.ValueConflicts.Conflict;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row as sent, compared with the stored value.
 *
 * @param number from 0
 * @param indicator empty when the plan has no such indicator
 * @param before the stored value of the day; empty when there is none
 */
record EnteredRow(
    int number, RowInput sent, Optional<Indicator> indicator, Optional<StoredMeasurement> before) {

  /** An indicator on a day, which has at most one value. */
  record Place(IndicatorId indicator, LocalDate asOf) {

    static Place of(StoredMeasurement recorded) {
      return new Place(recorded.indicator().id(), recorded.measurement().asOf());
    }

    /** Returns the place; empty when it is not given completely. */
    static Optional<Place> of(RowInput sent) {
      return sent.indicatorId()
          .flatMap(id -> Optional.ofNullable(sent.asOf()).map(day -> new Place(id, day)));
    }
  }

  /** The place of the value. */
  Optional<Place> place() {
    return Place.of(sent);
  }

  /**
   * Returns the conflict; empty when the stored value is the one seen, or place or version cannot
   * be read.
   */
  Optional<Conflict> conflict() {
    return Optional.of(new Conflict(name(), sent, before))
        .filter(one -> indicator.isPresent() && sent.asOf() != null && sent.hasReadableVersion())
        .filter(Conflict::isOne);
  }

  /** What is to be kept of it, unless a fault stands in the way, each noted under its field. */
  Optional<Measurement> check(Fields all, MeasurementDays days) {
    var fields = all.in(name());
    boolean known = fields.require(indicator.isPresent(), "indicator", "unknownIndicator");
    boolean dated = fields.require(sent.asOf() != null && Years.cover(sent.asOf()), "asOf", "date");
    if (dated) {
      days.check(fields, sent.asOf());
    }
    fields.require(sent.hasReadableVersion(), "version", "version");
    return sent.measurement()
        .check(fields, sent.asOf(), before.isPresent())
        .filter(entered -> known && dated)
        .flatMap(
            entered ->
                new EnteredFigure(indicator.orElseThrow(), entered, fields).measurement(before));
  }

  /** The reason of the correction; empty where none is given. */
  String reason() {
    return sent.measurement().givenReason().orElse("");
  }

  /** The name used by faults and conflicts. */
  String name() {
    return "rows[" + number + "]";
  }
}
