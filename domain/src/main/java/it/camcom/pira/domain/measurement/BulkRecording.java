package it.camcom.pira.domain.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Today;
import it.camcom.pira.domain.measurement.EnteredRow.Place;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Records and corrects many values at once, such as those of a sheet: all of them, or none. The
 * number of database steps does not depend on the number of values.
 */
@ApplicationScoped
public class BulkRecording {

  private static final Logger LOG = System.getLogger(BulkRecording.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private Measurements measurements;
  private AuditChain audit;
  private ChamberLock lock;
  private Clock clock;

  protected BulkRecording() {}

  @Inject
  public BulkRecording(
      CurrentScope scope,
      Plans plans,
      Measurements measurements,
      AuditChain audit,
      ChamberLock lock,
      Clock clock) {
    this.scope = scope;
    this.plans = plans;
    this.measurements = measurements;
    this.audit = audit;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Records and corrects values.
   *
   * @return the stored values, in the order of the rows; empty when the year has no plan
   * @throws NotOfYourCentre if the caller may record only for the own centres, and one indicator
   *     belongs to another
   * @throws ValueConflicts naming every value that has changed since the caller saw it
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<List<StoredMeasurement>> record(Year year, MeasurementRowsInput sent) {
    lock.acquire();
    return plans.of(year).map(plan -> record(plan, Fields.checked(sent::check)));
  }

  private List<StoredMeasurement> record(Plan plan, List<RowInput> sent) {
    var rows = rows(plan, sent);
    requireOwned(plan, rows);
    requireSeen(rows);
    var days = new MeasurementDays(plan, Today.by(clock));
    var made = Fields.checked(fields -> check(fields, rows, days));
    write(plan, made);
    LOG.log(Level.INFO, "{0} measurements recorded", rows.size());
    var after = recorded(plan, sent);
    return sent.stream().map(row -> after.get(Place.of(row).orElseThrow())).toList();
  }

  private List<EnteredRow> rows(Plan plan, List<RowInput> sent) {
    Map<IndicatorId, Indicator> indicators =
        plan.indicators().collect(toMap(Indicator::id, indicator -> indicator));
    var before = recorded(plan, sent);
    return IntStream.range(0, sent.size())
        .mapToObj(
            i ->
                new EnteredRow(
                    i,
                    sent.get(i),
                    sent.get(i).indicatorId().map(indicators::get),
                    Place.of(sent.get(i)).map(before::get)))
        .toList();
  }

  private Map<Place, StoredMeasurement> recorded(Plan plan, List<RowInput> sent) {
    var days = sent.stream().map(RowInput::asOf).filter(Objects::nonNull).collect(toSet());
    return measurements.on(plan, days).stream().collect(toMap(Place::of, one -> one));
  }

  private void requireOwned(Plan plan, List<EnteredRow> rows) {
    var ownership = new Ownership(scope.chamber(), plan);
    rows.stream().flatMap(row -> row.indicator().stream()).distinct().forEach(ownership::require);
  }

  private static void requireSeen(List<EnteredRow> rows) {
    var conflicts = rows.stream().flatMap(row -> row.conflict().stream()).toList();
    if (!conflicts.isEmpty()) {
      throw new ValueConflicts(conflicts);
    }
  }

  private static List<Made> check(Fields fields, List<EnteredRow> rows, MeasurementDays days) {
    var reasons = rows.stream().map(EnteredRow::reason).collect(toSet());
    fields.require(
        reasons.size() <= MeasurementRowsInput.MAX_REASONS,
        "rows",
        "numberOfReasons",
        MeasurementRowsInput.MAX_REASONS);
    var places = new HashSet<Place>();
    var made = new ArrayList<Made>();
    for (EnteredRow row : rows) {
      fields.require(row.place().map(places::add).orElse(true), row.name(), "rowTwice");
      row.check(fields, days).ifPresent(measurement -> made.add(new Made(row, measurement)));
    }
    return made;
  }

  /**
   * Writes the rows of one reason together; those without reason first, since a reason stays set
   * for the rest of the transaction.
   */
  private void write(Plan plan, List<Made> made) {
    var byReason =
        made.stream()
            .collect(
                groupingBy(
                    Made::reason,
                    partitioningBy(Made::corrects, mapping(Made::measurement, toList()))));
    byReason.keySet().stream()
        .sorted(Comparator.comparing(reason -> !reason.isEmpty()))
        .forEach(
            reason -> {
              if (!reason.isEmpty()) {
                audit.giveReason(reason);
              }
              var measured = byReason.get(reason);
              measurements.write(plan.id(), measured.get(false), measured.get(true));
            });
  }

  /** The measurement to store for a row. */
  private record Made(EnteredRow row, Measurement measurement) {

    String reason() {
      return row.reason();
    }

    boolean corrects() {
      return row.before().isPresent();
    }
  }
}
