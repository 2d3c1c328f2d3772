package it.camcom.pira.domain.entry;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The input of a sheet of values.
 *
 * @param reason why values that were there already are corrected or withdrawn
 */
public record EntryInput(List<RowInput> rows, String reason) {

  /** The most characters of a value or quantity as written. */
  public static final int MAX_VALUE = 60;

  /** Returns the rows, if they are not too many. */
  List<RowInput> check(Fields fields) {
    fields.require(
        rows.size() <= MeasurementRowsInput.MAX_ROWS,
        "rows",
        "numberOfRows",
        MeasurementRowsInput.MAX_ROWS);
    fields.bounded("reason", reason, MeasurementInput.MAX_REASON);
    return rows;
  }

  /**
   * The texts of one row.
   *
   * @param seen what the row was when the caller saw it; null where it had no value
   */
  public record RowInput(UUID indicator, String seen, WrittenRow written) {

    Optional<SeenRow> seenRow() {
      return SeenRow.read(seen);
    }

    /** Whether the fields hold something else than they did. */
    boolean isChanged() {
      return seenRow()
          .map(row -> !row.written().equals(written.digest()))
          .orElse(!written.isEmpty());
    }

    /** Whether the value that was there has been deleted from the fields. */
    boolean isEmptied() {
      return seenRow().isPresent() && written.isWithoutValue();
    }
  }
}
