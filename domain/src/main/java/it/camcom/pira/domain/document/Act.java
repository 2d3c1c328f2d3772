package it.camcom.pira.domain.document;

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
}
