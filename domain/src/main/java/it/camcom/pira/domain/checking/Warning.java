package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.language.Terms;
import java.util.List;

/**
 * Something in a plan that its approver must know of.
 *
 * @param arguments the values that complete the message of the kind
 */
public record Warning(Kind kind, PlanPlace place, List<String> arguments) {

  public Warning {
    arguments = List.copyOf(arguments);
  }

  /** The sentence in Italian. */
  public String message() {
    return Terms.sentence("Warning." + kind.name(), arguments.toArray());
  }

  /** The kinds of warnings. */
  public enum Kind {
    /** A plan without any sheet. */
    SHEETS_MISSING(true),
    /** A sheet has no objective (DPCM 18/9/2012 art. 3). */
    OBJECTIVE_MISSING(true),
    /** A sheet has no responsibility centre (DPCM 18/9/2012 art. 4). */
    CENTRE_MISSING(true),
    /** A sheet has neither resources nor a reason why there are none (DPCM 18/9/2012 art. 4). */
    BUDGET_MISSING(true),
    /** An objective has no description (DPCM 18/9/2012 art. 3). */
    DESCRIPTION_MISSING(true),
    /** An objective has no indicator (DPCM 18/9/2012 art. 3). */
    INDICATOR_MISSING(true),
    /** An objective is measured only by its spending (DPCM 18/9/2012 art. 6). */
    FINANCIAL_ALONE(true),
    /** An indicator has no data source (DPCM 18/9/2012 art. 3). */
    DATA_SOURCE_MISSING(true),
    /** An indicator has no formula text (DPCM 18/9/2012 art. 3). */
    METHOD_MISSING(true),
    /** An indicator has no unit (DPCM 18/9/2012 art. 3). */
    UNIT_MISSING(true),
    /** The typology is not one of DPCM 18/9/2012 art. 6, or belongs to another type. */
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
    /**
     * The value is at least three times the target, or at most a third of it where lower is better.
     */
    TARGET_EXCEEDED(false),
    /** A percentage of a whole exceeds 100. */
    PERCENT_ABOVE_WHOLE(false),
    /** The target of a later year is worse than that of an earlier one. */
    TARGETS_WORSEN(false),
    /** The name promises one kind of figure and the formula gives another. */
    NAME_AND_FORMULA_DISAGREE(false),
    /** Two indicators of a sheet have the same name. */
    SAME_NAME(false),
    /** Two indicators of a sheet have the same formula and different names. */
    SAME_FORMULA(false),
    /** A name or text mentions a year outside the plan's time. */
    STALE_YEAR(false),
    /** Double braces enclose a word that is not a variable. */
    UNKNOWN_VARIABLE(false),
    /** A variable has no value yet. */
    VARIABLE_WITHOUT_VALUE(false);

    private final boolean missing;

    Kind(boolean missing) {
      this.missing = missing;
    }

    /** Whether the law demands it; otherwise it is only doubtful. */
    public boolean isMissing() {
      return missing;
    }
  }
}
