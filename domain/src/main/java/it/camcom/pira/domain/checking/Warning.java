package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.language.Terms;
import java.util.List;

/**
 * Something in a plan that whoever approves it must know of.
 *
 * @param arguments what completes the sentence of the kind
 */
public record Warning(Kind kind, PlanPlace place, List<String> arguments) {

  public Warning {
    arguments = List.copyOf(arguments);
  }

  /** In Italian. */
  public String message() {
    return Terms.sentence("Warning." + kind.name(), arguments.toArray());
  }

  /** What may be warned of. */
  public enum Kind {
    /** A plan without any sheet. */
    SHEETS_MISSING(true),
    /** A sheet that wants to achieve nothing (DPCM 18/9/2012 art. 3). */
    OBJECTIVE_MISSING(true),
    /** Who answers for a sheet (DPCM 18/9/2012 art. 4). */
    CENTRE_MISSING(true),
    /** The resources of a sheet, or why there are none (DPCM 18/9/2012 art. 4). */
    BUDGET_MISSING(true),
    /** What an objective is about (DPCM 18/9/2012 art. 3). */
    DESCRIPTION_MISSING(true),
    /** An objective that is measured by nothing (DPCM 18/9/2012 art. 3). */
    INDICATOR_MISSING(true),
    /** An objective that is measured by its spending alone (DPCM 18/9/2012 art. 6). */
    FINANCIAL_ALONE(true),
    /** DPCM 18/9/2012 art. 3. */
    DATA_SOURCE_MISSING(true),
    /** The text of the formula (DPCM 18/9/2012 art. 3). */
    METHOD_MISSING(true),
    /** DPCM 18/9/2012 art. 3. */
    UNIT_MISSING(true),
    /** Words that are not among the types of DPCM 18/9/2012 art. 6, or are another type's. */
    TYPOLOGY_OUTSIDE_LAW(false),
    /** The year of the plan has no target ("n.d."). */
    TARGET_OPEN(false),
    /** A later year of the plan has no target. */
    LATER_TARGET_OPEN(false),
    /** Copied from the plan of the year before, and not confirmed since. */
    BUDGET_NOT_CONFIRMED(false),
    /** Copied from the plan of the year before, and not confirmed since. */
    TARGETS_NOT_CONFIRMED(false),
    /** The unit says one thing and the values another. */
    VALUE_AND_UNIT_DISAGREE(false),
    /** The value is three times the target, or a third of it where lower is better. */
    TARGET_EXCEEDED(false),
    /** More than the whole of what it is a part of. */
    PERCENT_ABOVE_WHOLE(false),
    /** A later year asks for less than an earlier one. */
    TARGETS_WORSEN(false),
    /** The name promises one kind of figure and the formula gives another. */
    NAME_AND_FORMULA_DISAGREE(false),
    /** Two indicators of a sheet are called the same. */
    SAME_NAME(false),
    /** Two indicators of a sheet are counted in the same way and called differently. */
    SAME_FORMULA(false),
    /** A name or text speaks of a time that is not the plan's. */
    STALE_YEAR(false),
    /** Double braces around what is no variable. */
    UNKNOWN_VARIABLE(false),
    /** A variable that has no value yet. */
    VARIABLE_WITHOUT_VALUE(false);

    private final boolean missing;

    Kind(boolean missing) {
      this.missing = missing;
    }

    /** Whether the law asks for it; else it is only doubtful. */
    public boolean isMissing() {
      return missing;
    }
  }
}
