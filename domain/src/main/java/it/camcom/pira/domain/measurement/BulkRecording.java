package it.camcom.pira.domain.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.audit.AuditChain;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Requires;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.measurement.Row.Place;
import it.camcom.pira.domain.measurement.ValuesChangedMeanwhile.Conflict;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entering and correcting many values at once, such as those of a sheet: all of them, or none. It
 * takes the same number of steps however many there are.
 */
@ApplicationScoped
public class BulkRecording {

  /** Values in one call. */
  public static final int MAX_ROWS = 10_000;

  /** Different reasons in one call, each of which the audit is told by itself. */
  public static final int MAX_REASONS = 20;

  private static final Logger LOG = System.getLogger(BulkRecording.class.getName());

  private CurrentScope scope;
  private Plans plans;
  private Measurements measurements;
  private AuditChain audit;
  private ChamberLock lock;

  protected BulkRecording() {}

  @Inject
  public BulkRecording(
      CurrentScope scope,
      Plans plans,
      Measurements measurements,
      AuditChain audit,
      ChamberLock lock) {
    this.scope = scope;
    this.plans = plans;
    this.measurements = measurements;
    this.audit = audit;
    this.lock = lock;
  }

  /** Whether there is a plan that the caller may record for, before the values are looked at. */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public boolean admits(Year year) {
    return plans.exists(year);
  }

  /**
   * Records and corrects values.
   *
   * @return the values as they are kept, in the order of the rows; empty when the year has no plan
   * @throws NotOfYourCentre if the caller may record for the own centre only, and one is another's
   * @throws ValuesChangedMeanwhile naming every value that is not any more as it was seen
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<List<Recorded>> record(Year year, List<Row> rows) {
    lock.acquire();
    return plans.of(year).map(plan -> record(plan, rows));
  }

  private List<Recorded> record(Plan plan, List<Row> rows) {
    Map<IndicatorId, Indicator> indicators =
        plan.indicators().collect(toMap(Indicator::id, indicator -> indicator));
    requireOwned(plan, indicators, rows);
    requireWellFormed(indicators, rows);
    var before = recorded(plan, rows);
    requireUnchanged(rows, before);
    var faults = new Faults();
    var made = new LinkedHashMap<Row, Measurement>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var known = Optional.ofNullable(before.get(row.place()));
      new EnteredFigure(indicators.get(row.indicator()), row.entered(), faults, "rows[" + i + "].")
          .measurement(known)
          .ifPresent(measurement -> made.put(row, measurement));
    }
    faults.unless(() -> made);
    write(plan, made, before);
    LOG.log(Level.INFO, "{0} measurements recorded", rows.size());
    var after = recorded(plan, rows);
    return rows.stream().map(row -> after.get(row.place())).toList();
  }

  private void requireOwned(Plan plan, Map<IndicatorId, Indicator> indicators, List<Row> rows) {
    var ownership = new Ownership(scope.chamber(), plan);
    rows.stream()
        .map(row -> indicators.get(row.indicator()))
        .filter(indicator -> indicator != null)
        .distinct()
        .forEach(ownership::require);
  }

  private static void requireWellFormed(Map<IndicatorId, Indicator> indicators, List<Row> rows) {
    var faults = new Faults();
    faults.require(!rows.isEmpty() && rows.size() <= MAX_ROWS, "rows", "numberOfRows", MAX_ROWS);
    var reasons = rows.stream().map(row -> row.entered().reason()).collect(toSet());
    faults.require(reasons.size() <= MAX_REASONS, "rows", "numberOfReasons", MAX_REASONS);
    var places = new HashSet<Place>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      faults.require(
          indicators.containsKey(row.indicator()), "rows[" + i + "].indicator", "unknownIndicator");
      faults.require(places.add(row.place()), "rows[" + i + "]", "rowTwice");
    }
    faults.unless(() -> rows);
  }

  private Map<Place, Recorded> recorded(Plan plan, List<Row> rows) {
    var days = rows.stream().map(row -> row.entered().asOf()).collect(toSet());
    return measurements.on(plan, days).stream().collect(toMap(Place::of, one -> one));
  }

  private static void requireUnchanged(List<Row> rows, Map<Place, Recorded> before) {
    var conflicts =
        rows.stream()
            .map(row -> new Conflict(row, Optional.ofNullable(before.get(row.place()))))
            .filter(Conflict::isOne)
            .toList();
    if (!conflicts.isEmpty()) {
      throw new ValuesChangedMeanwhile(conflicts);
    }
  }

  /** Those of one reason together; those of none first, since a reason stays once it is said. */
  private void write(Plan plan, Map<Row, Measurement> made, Map<Place, Recorded> before) {
    var byReason =
        made.keySet().stream()
            .collect(
                groupingBy(
                    row -> row.entered().reason().orElse(""),
                    partitioningBy(row -> before.containsKey(row.place()))));
    byReason.keySet().stream()
        .sorted(Comparator.comparing(reason -> !reason.isEmpty()))
        .forEach(
            reason -> {
              if (!reason.isEmpty()) {
                audit.because(reason);
              }
              measurements.write(
                  plan.id(),
                  measured(made, byReason.get(reason).get(false)),
                  measured(made, byReason.get(reason).get(true)));
            });
  }

  private static List<Measurement> measured(Map<Row, Measurement> made, List<Row> rows) {
    return rows.stream().map(made::get).toList();
  }
}
