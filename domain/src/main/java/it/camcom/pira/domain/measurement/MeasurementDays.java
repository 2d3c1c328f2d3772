package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;

/** The days of which a plan takes values: those of its years, up to today. */
record MeasurementDays(Plan plan, LocalDate today) {

  /** Notes what is wrong with the day of a value. */
  void check(Fields fields, LocalDate asOf) {
    var years = plan.triennium().years();
    var first = years.get(0);
    var last = years.get(years.size() - 1);
    boolean ofPlan = asOf.getYear() >= first.getValue() && asOf.getYear() <= last.getValue();
    fields.require(ofPlan, "asOf", "valueOutsideYears", Terms.shortDate(asOf), first, last);
    fields.require(
        !ofPlan || !asOf.isAfter(today), "asOf", "valueInTheFuture", Terms.shortDate(asOf));
  }
}
