package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Years;

/**
 * The input of a new plan: an empty one of a year, or the successor of an existing one.
 *
 * @param year of an empty plan
 * @param renewing the year whose plan continues, in place of {@code year}
 */
public record NewPlanInput(Integer year, Integer renewing) {

  /** The last year whose plan can be continued. */
  public static final int LAST_RENEWED = Years.LAST - 1;

  void check(Fields fields) {
    fields.require((year == null) != (renewing == null), "year", "yearOrRenewing");
    checkYear(fields, "year", year, Years.LAST);
    checkYear(fields, "renewing", renewing, LAST_RENEWED);
  }

  private static void checkYear(Fields fields, String field, Integer year, int last) {
    fields.require(
        year == null || (Years.cover(year) && year <= last),
        field,
        "yearOutOfBounds",
        Years.FIRST,
        last);
  }
}
