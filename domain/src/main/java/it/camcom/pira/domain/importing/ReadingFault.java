package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.Terms;
import java.util.List;

/** Something in a source that prevents reading a plan from it. */
public record ReadingFault(Kind kind, SourcePlace place, List<String> arguments)
    implements Comparable<ReadingFault> {

  public ReadingFault {
    arguments = List.copyOf(arguments);
  }

  public static ReadingFault of(Kind kind, SourcePlace place, String... arguments) {
    return new ReadingFault(kind, place, List.of(arguments));
  }

  /** The sentence in Italian. */
  public String message() {
    return Terms.sentence("ReadingFault." + kind.name(), arguments.toArray());
  }

  @Override
  public int compareTo(ReadingFault other) {
    return place.compareTo(other.place);
  }

  /** The kinds of faults. */
  public enum Kind {
    EMPTY,
    NOT_TEXT,
    TOO_LARGE,
    TOO_MANY_LINES,
    PLAN_TOO_LARGE,
    LINE_TOO_LONG,
    CELL_TOO_LONG,
    TOO_MANY_CELLS,
    UNKNOWN_FORMAT,
    NO_DATE,
    NO_SHEETS,
    MOSTLY_NOT_RECOGNISED,
    TABLE_TRUNCATED,
    COLUMN_MISSING,
    ROW_TOO_SHORT,
    CELL_MISSING,
    CELL_SURPLUS,
    NOT_A_NUMBER,
    NEGATIVE_NUMBER,
    NUMBER_TOO_LARGE,
    NOT_A_PERCENTAGE,
    NOT_A_VALUE,
    KINDS_MIXED,
    NOT_SO_COMPARED,
    DUPLICATE_SHEET,
    UNKNOWN_PROGRAMME,
    PROGRAMME_NOT_STATED
  }
}
