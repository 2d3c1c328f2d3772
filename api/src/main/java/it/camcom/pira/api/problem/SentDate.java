package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Years;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day that was sent, within the years that the platform knows. */
public final class SentDate {

  private static final int MAX_SHOWN = 40;

  private SentDate() {}

  public static void check(Faults faults, String field, LocalDate date) {
    if (faults.require(date != null, field, "required")) {
      faults.require(Years.cover(date), field, "date");
    }
  }

  /**
   * The day in an address.
   *
   * @throws BadRequestException if it is none
   */
  public static LocalDate of(String text) {
    return read(text)
        .orElseThrow(
            () ->
                RequestProblems.badRequest(
                    "«%s» non è un giorno scritto come 2020-09-30, dal %d al %d."
                        .formatted(shortened(text), Years.FIRST, Years.LAST)));
  }

  private static String shortened(String sent) {
    var text = sent == null ? "" : sent;
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }

  /** Empty when it is no day, or one of another age. */
  public static Optional<LocalDate> read(String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse).filter(Years::cover);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
