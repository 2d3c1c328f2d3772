package it.camcom.pira.api.document;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day that was sent, within the years that the platform knows. */
public final class SentDate {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;

  private SentDate() {}

  static void check(Faults faults, String field, LocalDate date) {
    if (faults.require(date != null, field, "required")) {
      faults.require(isKnown(date), field, "date");
    }
  }

  /**
   * The day in an address.
   *
   * @throws BadRequestException if it is none
   */
  public static LocalDate of(String text) {
    try {
      var day = LocalDate.parse(text == null ? "" : text);
      if (!isKnown(day)) {
        throw new BadRequestException();
      }
      return day;
    } catch (DateTimeException e) {
      throw new BadRequestException(e);
    }
  }

  private static boolean isKnown(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
