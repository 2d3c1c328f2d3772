package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.EditConflict;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import java.util.List;
import java.util.Optional;

/** Values that are to be changed are not any more what the caller saw. */
public final class ValueConflicts extends EditConflict {

  private final transient List<Conflict> conflicts;

  public ValueConflicts(List<Conflict> conflicts) {
    this.conflicts = List.copyOf(conflicts);
  }

  /** Each of them, in the order in which they were sent. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * A value that somebody changed, and somebody else wants to.
   *
   * @param place of the row among those that were sent, such as {@code rows[3]}; empty for the only
   *     one
   * @param current what is there; empty when it is gone
   */
  public record Conflict(String place, RowInput sent, Optional<StoredMeasurement> current) {

    boolean isOne() {
      return !current.map(StoredMeasurement::version).equals(sent.seen());
    }
  }
}
