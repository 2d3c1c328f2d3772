package it.camcom.pira.api.request;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Years;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day in a request, within the bounds of years. */
public final class QueryDate {

  private static final int MAX_SHOWN = 40;

  private QueryDate() {}

  public static void check(Faults faults, String field, LocalDate date) {
    if (faults.require(date != null, field, "required")) {
      faults.require(Years.cover(date), field, "date");
    }
  }

  /**
   * Reads the day in a path or query.
   *
   * @param parameter its name
   * @throws BadRequestException if it is not a day
   */
  public static LocalDate of(String parameter, String text) {
    return read(text).orElseThrow(() -> noDay(parameter, text));
  }

  private static BadRequestException noDay(String parameter, String text) {
    return text == null
        ? RequestProblems.badRequest("Request.noDay", parameter, Years.FIRST, Years.LAST)
        : RequestProblems.badRequest(
            "Request.day", parameter, Years.FIRST, Years.LAST, shortened(text));
  }

  private static String shortened(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }

  /** Returns the day; empty when the text is not one, or its year is out of bounds. */
  public static Optional<LocalDate> read(String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse).filter(Years::cover);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
