package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import java.time.LocalDate;

/** The input of a transmission to the ministries. */
public record TransmissionInput(LocalDate date) {

  LocalDate check(Fields fields, Document document, LocalDate today) {
    checkDay(fields, date, document, today);
    return date;
  }

  /** Checks that the day is not before the act and not in the future. */
  static void checkDay(Fields fields, LocalDate date, Document document, LocalDate today) {
    fields.day("date", date);
    if (date != null) {
      fields.require(!date.isAfter(today), "date", "inTheFuture");
      fields.require(
          document.act().filter(act -> date.isBefore(act.date())).isEmpty(),
          "date",
          "beforeTheAct");
    }
  }
}
