package it.camcom.pira.persistence.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.campaign.CampaignId;
import it.camcom.pira.domain.entry.EntryInput;
import it.camcom.pira.domain.entry.EntryReading;
import it.camcom.pira.domain.entry.EntryRecording;
import it.camcom.pira.domain.entry.WrittenRow;
import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.domain.measurement.MeasurementWithdrawing;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.persistence.audit.HashedAuditChain;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Statements;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.plan.JpaPlans;
import it.camcom.pira.persistence.tenancy.AdvisoryLock;
import it.camcom.pira.persistence.tenancy.ChamberQueue;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sheet of a campaign, read and recorded, whatever the number of its rows. */
class EntryStatementsTest {

  private static final String CHAMBER = "prato";
  private static final Clock LATE =
      Clock.fixed(Instant.parse("2080-01-01T10:00:00Z"), ZoneOffset.UTC);

  private final Storage storage = Storage.shared();

  private record Asked(Plan plan, Campaign campaign) {}

  private Asked asked(int year, int indicators) {
    var plan = SamplePlan.withIndicators(year, indicators);
    var day = LocalDate.of(year, 6, 30);
    var campaign =
        new Campaign(
            CampaignId.next(),
            plan.id(),
            plan.year(),
            day,
            day.plusDays(15),
            Optional.empty(),
            DemoPeople.id("anna"),
            Optional.empty());
    storage.in(
        CHAMBER,
        em -> {
          new JpaPlans(em).add(plan);
          new JpaMeasurements(em)
              .add(plan.id(), SamplePlan.measurementsOf(plan, day.minusDays(90)));
          new JpaCampaigns(em).add(campaign);
          return null;
        });
    return new Asked(plan, campaign);
  }

  private static List<Indicator> sheet(Plan plan) {
    return plan.sheets().get(0).indicators().toList();
  }

  private static int reading(Asked asked) {
    return Statements.roundTripsWhile(
        CHAMBER,
        em -> {
          var sheet =
              new EntryReading(
                      new ThreadScope(),
                      new JpaPlans(em),
                      new JpaCampaigns(em),
                      new JpaMeasurements(em),
                      LATE)
                  .of(asked.plan().year(), asked.campaign().id())
                  .orElseThrow();
          assertThat(sheet.rows()).hasSizeGreaterThanOrEqualTo(sheet(asked.plan()).size());
        });
  }

  private static EntryRecording recording(EntityManager em) {
    var scope = new ThreadScope();
    var lock = new AdvisoryLock(em, new ChamberQueue());
    var plans = new JpaPlans(em);
    var measurements = new JpaMeasurements(em);
    var audit = new HashedAuditChain(em);
    EvidenceFiles none = null;
    return new EntryRecording(
        plans,
        new JpaCampaigns(em),
        measurements,
        new BulkRecording(scope, plans, measurements, audit, lock, LATE),
        new MeasurementWithdrawing(scope, plans, measurements, none, audit, lock),
        lock);
  }

  private static int entering(Asked asked) {
    var rows =
        sheet(asked.plan()).stream()
            .map(
                one ->
                    new EntryInput.RowInput(
                        one.id().value(), null, new WrittenRow("1.025,5", List.of(), "", "")))
            .toList();
    return Statements.roundTripsWhile(
        CHAMBER,
        em ->
            assertThat(
                    recording(em)
                        .record(
                            asked.plan().year(), asked.campaign().id(), new EntryInput(rows, "")))
                .contains(rows.size()));
  }

  @Test
  void a_sheet_of_sixty_rows_is_read_by_the_statements_of_one_of_three() {
    assertThat(reading(asked(2071, 60))).isEqualTo(reading(asked(2072, 3)));
  }

  @Test
  void sixty_values_are_recorded_by_the_statements_of_three() {
    assertThat(entering(asked(2073, 60))).isEqualTo(entering(asked(2074, 3)));
  }
}
