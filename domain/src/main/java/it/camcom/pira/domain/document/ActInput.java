package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import java.time.LocalDate;

/** The act that approves a document, as somebody names it. */
public record ActInput(String organ, String number, LocalDate date) {

  /** Characters of the organ, and of the number. */
  public static final int MAX_LINE = Texts.MAX_LINE;

  /** The act; nothing while a fault stands in the way. */
  Act check(Fields fields, LocalDate today) {
    fields.line("organ", organ);
    fields.line("number", number);
    fields.day("date", date);
    fields.require(date == null || !date.isAfter(today), "date", "inTheFuture");
    return fields.ifSound(() -> new Act(organ, number, date));
  }
}
