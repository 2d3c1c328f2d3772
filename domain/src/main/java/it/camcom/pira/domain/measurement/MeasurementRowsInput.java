package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The input of several values. */
public record MeasurementRowsInput(List<RowInput> rows) {

  /** The most values in one call. */
  public static final int MAX_ROWS = 10_000;

  /** The most different reasons in one call. Each takes a step of its own in the audit. */
  public static final int MAX_REASONS = 20;

  /** Returns the rows, if they are not too many and none is null. */
  List<RowInput> check(Fields fields) {
    int number = rows == null ? 0 : rows.size();
    if (fields.require(number > 0 && number <= MAX_ROWS, "rows", "numberOfRows", MAX_ROWS)) {
      for (int i = 0; i < number; i++) {
        fields.require(rows.get(i) != null, "rows[" + i + "]", "required");
      }
    }
    return rows;
  }

  /**
   * The input of an indicator's value on a day.
   *
   * @param version of the value that is corrected, as it was seen; none for a new one
   */
  public record RowInput(
      UUID indicator, LocalDate asOf, MeasurementInput measurement, String version) {

    Optional<IndicatorId> indicatorId() {
      return Optional.ofNullable(indicator).map(IndicatorId::new);
    }

    Optional<Version> seen() {
      return Version.read(version);
    }

    /** Whether the version is absent or readable. */
    boolean hasReadableVersion() {
      return version == null || seen().isPresent();
    }
  }
}
