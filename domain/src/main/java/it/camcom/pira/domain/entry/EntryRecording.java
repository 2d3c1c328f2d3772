package it.camcom.pira.domain.entry;

import static java.util.stream.Collectors.toMap;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignClosed;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.Campaigns;
import it.camcom.pira.domain.chamber.ChamberLock;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.MeasurementRowsInput;
import it.camcom.pira.domain.measurement.MeasurementWithdrawing;
import it.camcom.pira.domain.measurement.Measurements;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.measurement.ValueConflicts;
import it.camcom.pira.domain.measurement.WithdrawalInput;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Records the sheet of a campaign: of the rows whose fields hold something else than they did, all
 * or none.
 */
@ApplicationScoped
public class EntryRecording {

  private static final Fault REASON_MISSING =
      new Fault("reason", Terms.sentence("Fault.reasonOfEntry"));
  private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)](.*)");

  private Plans plans;
  private Campaigns campaigns;
  private Measurements measurements;
  private BulkRecording recording;
  private MeasurementWithdrawing withdrawing;
  private ChamberLock lock;

  protected EntryRecording() {}

  @Inject
  public EntryRecording(
      Plans plans,
      Campaigns campaigns,
      Measurements measurements,
      BulkRecording recording,
      MeasurementWithdrawing withdrawing,
      ChamberLock lock) {
    this.plans = plans;
    this.campaigns = campaigns;
    this.measurements = measurements;
    this.recording = recording;
    this.withdrawing = withdrawing;
    this.lock = lock;
  }

  /**
   * Records, corrects and withdraws values.
   *
   * @return how many rows changed; empty when the year's plan has no such campaign
   * @throws CampaignClosed if the campaign is closed
   * @throws it.camcom.pira.domain.measurement.NotOfYourCentre if the caller may record only for the
   *     own centres, and one indicator belongs to another
   * @throws ValueConflicts naming every changed row whose value has changed since it was seen
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault, by the number
   *     of its row among those sent
   */
  @Requires(Right.RECORD_OWN_VALUES)
  @Transactional
  public Optional<Integer> record(Year year, CampaignId id, EntryInput sent) {
    lock.acquire();
    return campaigns
        .withId(id)
        .filter(campaign -> campaign.year().equals(year))
        .map(
            campaign ->
                record(
                    campaign,
                    plans.withId(campaign.plan()).orElseThrow(),
                    Fields.checked(sent::check),
                    sent.reason() == null ? "" : sent.reason()));
  }

  private int record(Campaign campaign, Plan plan, List<EntryInput.RowInput> sent, String reason) {
    if (!campaign.isOpen()) {
      throw new CampaignClosed();
    }
    Map<IndicatorId, Indicator> indicators =
        plan.indicators().collect(toMap(Indicator::id, one -> one));
    var changed =
        IntStream.range(0, sent.size())
            .filter(i -> sent.get(i).isChanged() && !sent.get(i).isEmptied())
            .mapToObj(i -> read(i, sent.get(i), indicators, campaign, reason))
            .toList();
    var emptied = sent.stream().filter(EntryInput.RowInput::isEmptied).toList();
    requireSeen(campaign, plan, emptied);
    record(campaign.year(), changed, emptied.isEmpty() || !reason.isBlank());
    emptied.forEach(row -> withdraw(campaign, row, reason));
    return changed.size() + emptied.size();
  }

  private void requireSeen(Campaign campaign, Plan plan, List<EntryInput.RowInput> emptied) {
    if (emptied.isEmpty()) {
      return;
    }
    Map<UUID, StoredMeasurement> now =
        measurements.on(plan, Set.of(campaign.asOf())).stream()
            .collect(toMap(one -> one.indicator().id().value(), one -> one));
    var conflicts =
        emptied.stream()
            .map(row -> conflict(campaign, row, Optional.ofNullable(now.get(row.indicator()))))
            .flatMap(Optional::stream)
            .toList();
    if (!conflicts.isEmpty()) {
      throw new ValueConflicts(conflicts);
    }
  }

  private static Optional<ValueConflicts.Conflict> conflict(
      Campaign campaign, EntryInput.RowInput row, Optional<StoredMeasurement> now) {
    var seen = row.seenRow().map(SeenRow::version);
    return now.map(StoredMeasurement::version).equals(seen)
        ? Optional.empty()
        : Optional.of(
            new ValueConflicts.Conflict(
                "",
                new MeasurementRowsInput.RowInput(row.indicator(), campaign.asOf(), null, null),
                now));
  }

  private static ReadRow read(
      int number,
      EntryInput.RowInput sent,
      Map<IndicatorId, Indicator> indicators,
      Campaign campaign,
      String reason) {
    var indicator =
        Optional.ofNullable(sent.indicator()).map(IndicatorId::new).map(indicators::get);
    return ReadRow.of(number, sent, indicator, campaign.asOf(), reason);
  }

  /**
   * @param explained whether there is a reason, or it is needed by corrections at most
   */
  private void record(Year year, List<ReadRow> changed, boolean explained) {
    var unreadable = changed.stream().flatMap(row -> row.faults().stream()).toList();
    var sound = changed.stream().filter(row -> row.faults().isEmpty()).toList();
    var faults = new Faults();
    faults.add(
        Stream.of(
                explained ? List.<Fault>of() : List.of(REASON_MISSING),
                unreadable,
                numbered(sound, rows -> recording.check(year, rows).orElse(List.of())))
            .flatMap(List::stream)
            .distinct()
            .toList());
    faults.unless(() -> sound.isEmpty() ? List.of() : numbered(sound, rows -> record(year, rows)));
  }

  private List<Fault> record(Year year, MeasurementRowsInput rows) {
    recording.record(year, rows);
    return List.of();
  }

  /** Names rows by their numbers among all that were sent, and the common reason once. */
  private static List<Fault> numbered(
      List<ReadRow> rows, Function<MeasurementRowsInput, List<Fault>> step) {
    if (rows.isEmpty()) {
      return List.of();
    }
    try {
      return step.apply(new MeasurementRowsInput(rows.stream().map(ReadRow::row).toList())).stream()
          .map(fault -> numbered(rows, fault))
          .distinct()
          .toList();
    } catch (ValueConflicts refusal) {
      throw new ValueConflicts(
          refusal.conflicts().stream()
              .map(
                  one ->
                      new ValueConflicts.Conflict(
                          renumbered(rows, one.place()), one.sent(), one.current()))
              .toList());
    }
  }

  private static Fault numbered(List<ReadRow> rows, Fault fault) {
    return fault.field().endsWith(".reason")
        ? REASON_MISSING
        : new Fault(renumbered(rows, fault.field()), fault.message());
  }

  private static String renumbered(List<ReadRow> rows, String field) {
    var place = ROW.matcher(field);
    return place.matches()
        ? "rows[" + rows.get(Integer.parseInt(place.group(1))).number() + "]" + place.group(2)
        : field;
  }

  private void withdraw(Campaign campaign, EntryInput.RowInput row, String reason) {
    withdrawing.withdraw(
        campaign.year(),
        new IndicatorId(row.indicator()),
        campaign.asOf(),
        new WithdrawalInput(reason),
        row.seenRow().map(SeenRow::version));
  }
}
