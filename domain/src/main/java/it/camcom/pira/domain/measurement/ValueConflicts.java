package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import java.util.List;
import java.util.Optional;

/** Values to be changed have changed since the caller saw them. */
public final class ValueConflicts extends EditConflict {

  private final transient List<Conflict> conflicts;

  public ValueConflicts(List<Conflict> conflicts) {
    this.conflicts = List.copyOf(conflicts);
  }

  /** Returns the conflicts in the order in which the rows were sent. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * A value that somebody else has changed since the caller saw it.
   *
   * @param place of the row among those sent, such as {@code rows[3]}; empty for the only one
   * @param current the stored value; empty when it was deleted
   */
  public record Conflict(String place, RowInput sent, Optional<StoredMeasurement> current) {

    boolean isOne() {
      return !current.map(StoredMeasurement::version).equals(sent.seen());
    }
  }
}
