package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import java.time.LocalDate;

/** The input of the act that approves a document. */
public record ActInput(String organ, String number, LocalDate date) {

  /** The most characters of the organ, and of the number. */
  public static final int MAX_LINE = Texts.MAX_LINE;

  /** Returns the act, or nothing if there is a fault. */
  Act check(Fields fields, LocalDate today) {
    fields.line("organ", organ);
    fields.line("number", number);
    fields.day("date", date);
    fields.require(date == null || !date.isAfter(today), "date", "inTheFuture");
    return fields.ifSound(() -> new Act(organ, number, date));
  }
}
