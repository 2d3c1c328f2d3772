package it.camcom.pira.domain.campaign;

import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.InMemoryMeasurements;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueReadingTest {

  private static final LocalDate MARCH = LocalDate.of(2020, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);
  private static final LocalDate DUE = LocalDate.of(2020, 7, 15);

  private final Indicator own = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final Indicator foreign = indicator(higherIsBetter(), Target.of(Value.amount("4")));
  private final Indicator nobodys = indicator(higherIsBetter(), Target.of(Value.amount("1")));
  private final Plan plan =
      plan(
          Optional.of(costs(nobodys)), sheetOf("Ufficio studi", own), sheetOf("Archivio", foreign));
  private final List<Measurement> measurements = List.of(value(own, MARCH, "13"));
  private final InMemoryCampaigns campaigns = new InMemoryCampaigns(measurements);

  private static Measurement value(Indicator indicator, LocalDate day, String number) {
    return Measurement.read(
        indicator.id(),
        day,
        Value.amount(number),
        new SourceRounding(BigDecimal.ZERO, Optional.empty()));
  }

  private DueReading reading(CurrentScope scope) {
    return Guarded.by(
        scope,
        new DueReading(
            scope,
            new InMemoryPlans(plan),
            campaigns,
            new InMemoryMeasurements(measurements),
            new AdjustableClock(DUE)));
  }

  private final DueReading contributor = reading(FixedScope.ofContributor("Ufficio studi"));
  private final DueReading officer = reading(FixedScope.of(Role.PLANNING_OFFICER));

  @BeforeEach
  void two_campaigns_are_open_and_one_is_closed() {
    campaigns.add(ProgressTest.campaign(plan.id(), JUNE, DUE));
    campaigns.add(ProgressTest.campaign(plan.id(), MARCH, DUE.minusDays(1)));
    campaigns.add(
        ProgressTest.campaign(plan.id(), JUNE.minusDays(1), DUE.minusDays(2))
            .closed(Instant.EPOCH));
  }

  @Test
  void a_contributor_sees_what_the_own_centre_has_not_measured_with_the_last_value() {
    var due = contributor.due(0, 10);

    assertThat(due.total()).isEqualTo(1);
    var only = due.indicators().get(0);
    assertThat(only.indicator()).isEqualTo(own);
    assertThat(only.campaign().asOf()).isEqualTo(JUNE);
    assertThat(only.overdue()).isFalse();
    assertThat(only.last()).contains(measurements.get(0));
  }

  @Test
  void a_planning_officer_sees_all_the_first_due_first() {
    var due = officer.due(0, 10).indicators();

    assertThat(due)
        .extracting(DueIndicator::indicator)
        .containsExactly(foreign, nobodys, own, foreign, nobodys);
    assertThat(due)
        .extracting(DueIndicator::overdue)
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void it_is_read_in_parts() {
    var all = officer.due(0, 10).indicators();

    assertThat(officer.due(1, 2).indicators()).isEqualTo(all.subList(1, 3));
    assertThat(officer.due(1, 2).total()).isEqualTo(5);
    assertThat(officer.due(5, 2).indicators()).isEmpty();
    assertThat(officer.due(-1, -1).indicators()).isEqualTo(all.subList(0, 1));
  }

  @Test
  void whoever_only_reads_has_nothing_to_measure() {
    var auditor = reading(FixedScope.of(Role.AUDITOR));

    assertThatThrownBy(() -> auditor.due(0, 10)).isInstanceOf(NotPermitted.class);
  }
}
