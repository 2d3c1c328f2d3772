package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Terms;
import java.util.List;

/**
 * Something that the person who accepts a review should know of. It prevents nothing.
 *
 * @param arguments the values that complete the message of the kind
 */
public record Finding(Kind kind, SourcePlace place, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Kind kind, SourcePlace place, String... arguments) {
    return new Finding(kind, place, List.of(arguments));
  }

  /** The sentence in Italian. */
  public String message() {
    return Terms.sentence("Finding." + kind.name(), arguments.toArray());
  }

  /** The kinds of findings. */
  public enum Kind {
    /** The printed percentage fits the printed value only within its precision. */
    COMPATIBLE_WITH_PRECISION,
    /** The printed percentage contradicts the printed value and target. */
    CONTRADICTS_RULE,
    /** A percentage is printed where the value or target is missing. */
    PERFORMANCE_UNFOUNDED,
    /**
     * Lower is better: inferred from the printed percentage, or from the group of costs or debt.
     */
    DIRECTION_INFERRED,
    /** Both directions give the printed percentage; the usual one was chosen. */
    DIRECTION_AMBIGUOUS,
    /** The unit contradicts the values. */
    VALUE_AND_UNIT_DISAGREE,
    /** The typology is not one of DPCM 18/9/2012 art. 6. */
    TYPOLOGY_OUTSIDE_LAW,
    /** One column states the target of several years; it was assigned to the first. */
    TARGET_OF_SEVERAL_YEARS,
    /** A header or text mentions a year outside the triennium. */
    STALE_YEAR,
    /** Strategy table, heading and sheet name the programme differently. */
    NAMES_DIFFER,
    /** The name of the mission differs from the national list. */
    MISSION_NAME_DIFFERS,
    /** No ministerial programme could be read for the sheet; one of its mission was chosen. */
    PROGRAMME_ASSUMED,
    /** The code of a ministerial programme was replaced before the day of the document. */
    PROGRAMME_REPLACED,
    /** The strategy table names a programme that has no sheet. */
    PROGRAMME_WITHOUT_SHEET,
    /** The progress indicator matches no indicator of its sheet. */
    PROGRESS_WITHOUT_INDICATOR,
    /** There is no data source, which DPCM 18/9/2012 art. 3 demands. */
    DATA_SOURCE_MISSING,
    /** A line was not recognised and is not part of the plan. */
    NOT_RECOGNISED,
    /** Markup that is not allowed was removed. */
    MARKUP_REMOVED
  }
}
