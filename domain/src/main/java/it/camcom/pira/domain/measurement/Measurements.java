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

  /** Replaces what is said on the day of the measurement that has the same id. */
  void correct(Measurement measurement);

  /** Deletes a measurement with what names the files that prove it; the files stay. */
  void withdraw(Measurement measurement);

  /** The measurement of an indicator on just that day. */
  Optional<StoredMeasurement> on(Indicator indicator, LocalDate asOf);

  /** Adds and corrects at once; nothing of it waits for later. */
  void write(PlanId plan, List<Measurement> added, List<Measurement> corrected);

  /** Adds a file to those that prove a measurement, after them. */
  void attach(MeasurementId measurement, Evidence evidence);

  /** Takes a file from those that prove a measurement. */
  void detach(EvidenceId evidence);

  /** Those of some contents, by their digests, that a measurement or an approved document names. */
  Set<String> named(Collection<String> digests);

  /** The measurements of a plan on just these days, in one step. */
  List<StoredMeasurement> on(Plan plan, Set<LocalDate> days);

  /** Every measurement of an indicator, the latest first. */
  List<Measurement> of(IndicatorId indicator);

  /** The last measurement up to the day of each indicator of the plan that has one. */
  List<Measurement> latest(PlanId plan, LocalDate asOf);
}
