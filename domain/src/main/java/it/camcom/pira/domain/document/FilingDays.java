package it.camcom.pira.domain.document;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import java.time.LocalDate;
import java.util.List;

/** Determines the as-of days of each kind of document. */
final class FilingDays {

  private FilingDays() {}

  static void check(NewDocument begun, Chamber chamber, List<Document> ofPlan, Faults faults) {
    var asOf = begun.asOf();
    boolean inYear = asOf.getYear() == begun.year().getValue();
    switch (begun.kind()) {
      case BUDGET ->
          faults.require(
              inYear || asOf.getYear() == begun.year().getValue() - 1, "asOf", "asOfBudget");
      case REVISED_BUDGET ->
          faults.require(
              inYear && ofPlan.stream().anyMatch(one -> isBudgetUntil(one, asOf)),
              "asOf",
              "asOfRevision");
      case MONITORING -> faults.require(inYear, "asOf", "asOfMonitoring");
      case FINAL ->
          faults.require(asOf.equals(begun.year().atMonth(12).atDay(31)), "asOf", "asOfFinal");
      case CLOSING ->
          faults.require(
              inYear && chamber.ceasedOn().filter(asOf::equals).isPresent(), "asOf", "asOfClosing");
    }
  }

  private static boolean isBudgetUntil(Document document, LocalDate day) {
    return document.kind() == DocumentKind.BUDGET
        && document.isApproved()
        && !document.asOf().isAfter(day);
  }
}
