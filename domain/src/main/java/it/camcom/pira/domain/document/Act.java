package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;
import java.time.LocalDate;
import java.util.Objects;

/** The resolution (delibera) that approves a document. */
public record Act(String organ, String number, LocalDate date) {

  public Act {
    Texts.requireLine("organ", organ);
    Texts.requireLine("number", number);
    Objects.requireNonNull(date, "date");
  }

  /** "Consiglio camerale, n. 7/19 del 30 settembre 2020". */
  public String reference() {
    return Terms.sentence("Act", organ, number, Terms.longDate(date));
  }
}
