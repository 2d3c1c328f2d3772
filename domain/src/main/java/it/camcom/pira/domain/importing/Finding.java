package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Terms;
import java.util.List;

/**
 * Something that whoever accepts a review should know of. It stops nothing.
 *
 * @param arguments what completes the sentence of the kind
 */
public record Finding(Kind kind, SourcePlace place, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Kind kind, SourcePlace place, String... arguments) {
    return new Finding(kind, place, List.of(arguments));
  }

  /** In Italian. */
  public String message() {
    return Terms.sentence("Finding." + kind.name(), arguments.toArray());
  }

  /** What may be found. */
  public enum Kind {
    /** The printed percentage fits the printed value only within its precision. */
    COMPATIBLE_WITH_PRECISION,
    /** The printed percentage cannot follow from the printed value and target. */
    CONTRADICTS_RULE,
    /** A percentage is printed where value or target is missing. */
    PERFORMANCE_UNFOUNDED,
    /** Lower is better, from the printed percentage or the group of costs or debt. */
    DIRECTION_INFERRED,
    /** Both directions give the printed percentage; the usual one was taken. */
    DIRECTION_AMBIGUOUS,
    /** The unit says one thing and the values another. */
    VALUE_AND_UNIT_DISAGREE,
    /** Not among the types of DPCM 18/9/2012 art. 6. */
    TYPOLOGY_OUTSIDE_LAW,
    /** One column states the target of several years; it was taken for the first. */
    TARGET_OF_SEVERAL_YEARS,
    /** A header or text speaks of a year outside the triennium. */
    STALE_YEAR,
    /** Strategy table, heading and sheet call the programme differently. */
    NAMES_DIFFER,
    /** The mission is called otherwise than in the national list. */
    MISSION_NAME_DIFFERS,
    /** No ministerial programme could be read for the sheet; one was taken from its mission. */
    PROGRAMME_ASSUMED,
    /** The code of a ministerial programme was replaced before the day of the document. */
    PROGRAMME_REPLACED,
    /** The strategy table names a programme that has no sheet. */
    PROGRAMME_WITHOUT_SHEET,
    /** The progress indicator matches no indicator of its sheet. */
    PROGRESS_WITHOUT_INDICATOR,
    /** No data source, which DPCM 18/9/2012 art. 3 asks for. */
    DATA_SOURCE_MISSING,
    /** A line was not recognised and is not part of the plan. */
    NOT_RECOGNISED,
    /** Markup that is not allowed was left out. */
    MARKUP_REMOVED
  }
}
