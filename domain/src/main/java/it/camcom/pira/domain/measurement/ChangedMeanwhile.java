package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Refusal;
import java.util.List;
import java.util.Optional;

/** What is to be changed is not any more what the caller saw. */
public final class ChangedMeanwhile extends Refusal {

  private final transient List<Conflict> conflicts;

  public ChangedMeanwhile() {
    this(List.of());
  }

  public ChangedMeanwhile(List<Conflict> conflicts) {
    this.conflicts = List.copyOf(conflicts);
  }

  /** The values that are not any more as they were seen; none when it is something else. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * A value that somebody changed, and somebody else wants to.
   *
   * @param current what is there; empty when it is gone
   */
  public record Conflict(Row sent, Optional<Recorded> current) {

    boolean isOne() {
      return !current.map(Recorded::version).equals(sent.version());
    }
  }
}
