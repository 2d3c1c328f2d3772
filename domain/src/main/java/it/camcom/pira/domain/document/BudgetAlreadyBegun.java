package it.camcom.pira.domain.document;

import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.Terms;
import java.time.LocalDate;

/** The plan has its budget document at another day; a plan has one, and corrections of it. */
public final class BudgetAlreadyBegun extends Refusal {

  BudgetAlreadyBegun(LocalDate asOf) {
    super(Terms.longDate(asOf));
  }
}
