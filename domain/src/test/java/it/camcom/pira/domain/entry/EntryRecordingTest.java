package it.camcom.pira.domain.entry;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicatorOf;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.campaign.InMemoryCampaigns;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.entry.EntryInput.RowInput;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.MeasurementWithdrawing;
import it.camcom.pira.domain.measurement.NotOfYourCentre;
import it.camcom.pira.domain.measurement.RecordedMeasurements;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntryRecordingTest {

  private static final LocalDate DAY = LocalDate.of(YEAR.getValue(), 3, 31);

  private final Indicator one = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator other = indicatorOf("Ufficio studi", higherIsBetter());
  private final Indicator foreign = indicatorOf("Archivio", higherIsBetter());
  private final Plan plan = plan(sheetOf("Segretario Generale", one, other, foreign));
  private final RecordedMeasurements measurements = new RecordedMeasurements();
  private final InMemoryCampaigns campaigns = new InMemoryCampaigns(List.of());
  private final Campaign campaign =
      new Campaign(
          CampaignId.next(),
          plan.id(),
          YEAR,
          DAY,
          DAY.plusDays(15),
          Optional.empty(),
          AccountId.PLATFORM,
          Optional.empty());

  @BeforeEach
  void a_campaign_is_open() {
    campaigns.add(campaign);
  }

  private EntryRecording recording(CurrentScope scope, LocalDate today) {
    var plans = new InMemoryPlans(plan);
    var audit = new InMemoryAuditChain();
    var clock = Clock.fixed(today.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return Guarded.by(
        scope,
        new EntryRecording(
            plans,
            campaigns,
            measurements,
            new BulkRecording(scope, plans, measurements, audit, () -> {}, clock),
            new MeasurementWithdrawing(scope, plans, measurements, null, audit, () -> {}),
            () -> {}));
  }

  private final EntryRecording officer =
      recording(FixedScope.of(Role.PLANNING_OFFICER), DAY.plusDays(1));

  private static RowInput row(Indicator indicator, String value) {
    return new RowInput(indicator.id().value(), null, new WrittenRow(value, List.of(), "", ""));
  }

  private Optional<Integer> record(EntryRecording recording, RowInput... rows) {
    return recording.record(YEAR, campaign.id(), new EntryInput(List.of(rows), ""));
  }

  private List<String> faultyFields(EntryRecording recording, RowInput... rows) {
    return catchThrowableOfType(InvalidInput.class, () -> record(recording, rows)).faults().stream()
        .map(Fault::field)
        .toList();
  }

  private Optional<Value> kept(Indicator indicator) {
    return measurements.on(indicator, DAY).map(found -> found.measurement().value());
  }

  @Test
  void italian_numbers_are_read_and_only_what_was_written_is_recorded() {
    assertThat(record(officer, row(one, "€ 3.960,50"), row(other, ""))).contains(1);

    assertThat(kept(one)).contains(Value.amount("3960.5"));
    assertThat(kept(other)).isEmpty();
  }

  @Test
  void what_cannot_be_read_and_what_is_refused_are_named_together_by_their_rows() {
    assertThat(
            faultyFields(
                officer,
                row(one, ""),
                row(one, "1.2"),
                row(other, "1"),
                row(other, "2"),
                row(foreign, "n.d.")))
        .containsExactly("rows[1].value", "rows[3]", "rows[4].value");
    assertThat(kept(other)).isEmpty();
  }

  @Test
  void a_value_of_a_day_that_has_not_come_is_refused() {
    var early = recording(FixedScope.of(Role.PLANNING_OFFICER), DAY.minusDays(1));

    assertThat(faultyFields(early, row(one, "1"))).containsExactly("rows[0].asOf");
  }

  @Test
  void a_row_of_another_centre_is_refused_with_all_others() {
    var contributor = recording(FixedScope.ofContributor("Ufficio studi"), DAY);

    assertThatThrownBy(() -> record(contributor, row(one, "1"), row(foreign, "2")))
        .isInstanceOf(NotOfYourCentre.class);
    assertThat(kept(one)).isEmpty();
    assertThat(record(contributor, row(one, "1"))).contains(1);
  }
}
