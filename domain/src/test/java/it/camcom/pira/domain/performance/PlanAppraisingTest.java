package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanAppraisingTest {

  private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);
  private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 30);

  private final Indicator events = indicator(higherIsBetter(), Written.target("50"));
  private final Indicator visitors = indicator(higherIsBetter(), Written.target("15.500"));
  private final Plan plan = plan(sheet(events, visitors));

  private PlanAppraising appraisingAs(CurrentScope scope) {
    return Guarded.by(
        scope,
        new PlanAppraising(
            new InMemoryPlans(plan),
            new InMemoryMeasurements(List.of(measured(JUNE, "5"), measured(SEPTEMBER, "13")))));
  }

  private Measurement measured(LocalDate day, String number) {
    return Measurement.read(events.id(), day, Written.value(number), Written.percent("0"));
  }

  @ParameterizedTest(name = "{0}: {1}, beside it {2}")
  @CsvSource({
    "2020-06-29, NO_MEASUREMENT,",
    "2020-06-30, VALUE_OVER_TARGET,",
    "2020-09-29, NO_MEASUREMENT, 2020-06-30",
    "2020-09-30, VALUE_OVER_TARGET,",
    "2020-12-31, NO_MEASUREMENT, 2020-09-30",
  })
  void a_figure_has_the_value_of_its_day_and_the_last_before_stands_beside(
      LocalDate asOf, Clause clause, LocalDate before) {
    var appraised = appraisingAs(FixedScope.of(Role.AUDITOR)).of(YEAR, asOf).orElseThrow();
    var figure = appraised.figure(events.id());

    assertThat(figure.computed().clause()).isEqualTo(clause);
    assertThat(figure.measurement().map(Measurement::asOf))
        .isEqualTo(Optional.of(asOf).filter(day -> clause == Clause.VALUE_OVER_TARGET));
    assertThat(figure.earlier().map(EarlierValue::asOf)).isEqualTo(Optional.ofNullable(before));
  }

  @Test
  void a_plan_is_read_at_the_last_day_that_was_measured() {
    var appraising = appraisingAs(FixedScope.of(Role.AUDITOR));

    assertThat(appraising.lastUpTo(YEAR, SEPTEMBER.minusDays(1)).orElseThrow().asOf())
        .isEqualTo(JUNE);
    assertThat(appraising.lastUpTo(YEAR, LocalDate.of(2024, 1, 1)).orElseThrow().asOf())
        .isEqualTo(SEPTEMBER);
    assertThat(appraising.lastUpTo(YEAR, JUNE.minusDays(1)).orElseThrow().asOf())
        .isEqualTo(JUNE.minusDays(1));
  }

  @Test
  void every_indicator_has_a_figure_measured_or_not() {
    var appraised = appraisingAs(FixedScope.of(Role.AUDITOR)).of(YEAR, SEPTEMBER).orElseThrow();

    assertThat(appraised.figures()).containsOnlyKeys(events.id(), visitors.id());
    assertThat(appraised.figure(visitors.id()).computed().clause())
        .isEqualTo(Clause.NO_MEASUREMENT);
  }

  @Test
  void an_indicator_of_another_plan_has_no_figure() {
    var appraised = AppraisedPlan.of(plan, SEPTEMBER, List.of());

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> appraised.figure(IndicatorId.next()));
  }

  @Test
  void a_year_without_plan_is_nothing() {
    assertThat(appraisingAs(FixedScope.of(Role.AUDITOR)).of(YEAR.plusYears(1), SEPTEMBER))
        .isEmpty();
  }

  @Test
  void reading_takes_the_right_to_read() {
    var appraising = appraisingAs(FixedScope.withoutRights());

    assertThatThrownBy(() -> appraising.of(YEAR, SEPTEMBER)).isInstanceOf(NotPermitted.class);
  }
}
