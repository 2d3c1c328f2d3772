package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.util.Optional;

/**
 * What shows how far a programme has come over its three years (indicatore di avanzamento). It
 * follows an indicator of the sheet; where a document words it in its own way, or states its own
 * level, that is kept.
 *
 * @param indicator the indicator it follows; empty when none of the sheet matches
 * @param name as written
 * @param formula as written
 * @param kind of its levels, which the indicator that it follows may show with fewer decimals
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

  /** The same, following another indicator or none. */
  ProgressIndicator following(Optional<IndicatorId> other) {
    return new ProgressIndicator(other, name, formula, kind, accumulation, target, stated);
  }

  /** How its levels are shown: with all the decimals that they have. */
  public Measure measure() {
    return Measure.ofKind(kind);
  }

  /**
   * A level written in a document.
   *
   * @param heading of its column, such as "30/09/2020" or "Stato 2019"
   */
  public record StatedLevel(String heading, Value value) {

    public StatedLevel {
      Texts.requireLine("heading", heading);
    }
  }

  /** How the years of a triennium make one figure. */
  public enum Accumulation {
    /** The years add up. */
    SUM,
    /** The last measured year counts. */
    LAST_LEVEL,
    /** Reached in any year is reached. */
    YES_NO
  }
}
