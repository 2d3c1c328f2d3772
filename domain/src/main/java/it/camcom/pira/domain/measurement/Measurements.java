package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values measured for the plans of the chamber in scope. */
public interface Measurements {

  void add(PlanId plan, List<Measurement> measurements);

  /** Replaces the measurement with the same id. */
  void correct(Measurement measurement);

  /** Deletes a measurement with what names the files that prove it; the files stay. */
  void withdraw(Measurement measurement);

  /** The measurement of an indicator on just that day. */
  Optional<StoredMeasurement> on(Indicator indicator, LocalDate asOf);

  /** Adds and corrects measurements, and flushes them immediately. */
  void write(PlanId plan, List<Measurement> added, List<Measurement> corrected);

  /** Appends an evidence file to a measurement. */
  void attach(MeasurementId measurement, Evidence evidence);

  /** Removes an evidence file from its measurement. */
  void detach(EvidenceId evidence);

  /** Returns those digests to which a measurement or an approved document refers. */
  Set<String> named(Collection<String> digests);

  /** Returns the measurements of a plan on exactly these days, in one query. */
  List<StoredMeasurement> on(Plan plan, Set<LocalDate> days);

  /** Returns every measurement of an indicator, latest first. */
  List<Measurement> of(IndicatorId indicator);

  /** Returns, for each indicator of the plan that has one, the last measurement up to the day. */
  List<Measurement> latest(PlanId plan, LocalDate asOf);
}
