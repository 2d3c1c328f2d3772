package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.util.Optional;

/**
 * The progress of a programme over its three years (indicatore di avanzamento). It follows an
 * indicator of the sheet. A document's own wording or level is kept.
 *
 * @param indicator the indicator it follows; empty when none of the sheet matches
 * @param name as written
 * @param formula as written
 * @param kind of its levels, which the followed indicator may show with fewer decimals
 * @param target of the three years together
 * @param stated the level as a document states it, where the indicator does not give it
 */
public record ProgressIndicator(
    Optional<IndicatorId> indicator,
    String name,
    String formula,
    ValueKind kind,
    Accumulation accumulation,
    Optional<Value> target,
    Optional<StatedLevel> stated) {

  public ProgressIndicator {
    Texts.requireLine("progress indicator", name);
    Texts.requireBounded("formula", formula, Texts.MAX_LINE);
  }

  /** Returns the same progress, following another indicator or none. */
  ProgressIndicator following(Optional<IndicatorId> other) {
    return new ProgressIndicator(other, name, formula, kind, accumulation, target, stated);
  }

  /** The measure that shows its levels, with all their decimals. */
  public Measure measure() {
    return Measure.ofKind(kind);
  }

  /**
   * A level stated in a document.
   *
   * @param heading of its column, such as "30/09/2020" or "Stato 2019"
   */
  public record StatedLevel(String heading, Value value) {

    public StatedLevel {
      Texts.requireLine("heading", heading);
    }
  }

  /** How the years of a triennium combine to one figure. */
  public enum Accumulation {
    /** The years add up. */
    SUM,
    /** The last measured year counts. */
    LAST_LEVEL,
    /** One year that reaches it suffices. */
    YES_NO
  }
}
