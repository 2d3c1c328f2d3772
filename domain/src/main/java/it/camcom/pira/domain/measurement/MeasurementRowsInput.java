package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.plan.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Values that somebody enters together. */
public record MeasurementRowsInput(List<RowInput> rows) {

  /** Values in one call. */
  public static final int MAX_ROWS = 10_000;

  /** Different reasons in one call, each of which the audit is told by itself. */
  public static final int MAX_REASONS = 20;

  /** The rows, where there are not too many to look at, and each of them is there. */
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
   * A value of an indicator on a day.
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

    /** Whether it can be read what the caller saw, if anything. */
    boolean hasReadableVersion() {
      return version == null || seen().isPresent();
    }
  }
}
