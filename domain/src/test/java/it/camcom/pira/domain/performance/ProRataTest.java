package it.camcom.pira.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.camcom.pira.domain.formula.Calculated;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.plan.Examples;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProRataTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 30);

  private static Indicator of(ValueKind kind, Measure.Accrual accrual) {
    return Calculated.flow(kind, accrual, Target.of(Value.amount("366")));
  }

  private static Indicator flow(Year year) {
    var of = of(ValueKind.NUMBER, Measure.Accrual.FLOW);
    return new Indicator(
        of.id(),
        of.typology(),
        of.name(),
        of.formula(),
        of.measure(),
        new TreeMap<>(Map.of(year, Target.of(Value.amount("366")))));
  }

  private static Measurement measured(Indicator indicator, String value) {
    return new Measurement(
        MeasurementId.next(),
        indicator.id(),
        SEPTEMBER,
        Value.amount(value),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Figure figure(Indicator indicator, String value, boolean proRata) {
    var plan = Examples.plan(Examples.sheet(indicator));
    var all = List.of(measured(indicator, value));
    var appraised = AppraisedPlan.of(plan, SEPTEMBER, all);
    return (proRata ? appraised.proRata() : appraised).figure(indicator.id());
  }

  @ParameterizedTest(name = "{0}: {1} of {2}")
  @CsvSource({
    "2020-01-01, 1, 366",
    "2020-02-29, 60, 366",
    "2020-09-30, 274, 366",
    "2020-12-30, 365, 366",
    "2021-03-01, 60, 365",
    "2021-12-30, 364, 365",
    "2100-12-30, 364, 365"
  })
  void a_day_counts_the_days_up_to_it(LocalDate day, int days, int ofDays) {
    var year = Year.of(day.getYear());

    var part = ProRata.of(flow(year), year, day).orElseThrow();

    assertThat(part.days()).isEqualTo(days);
    assertThat(part.ofDays()).isEqualTo(ofDays);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "NUMBER, FLOW, true",
    "EURO, FLOW, true",
    "NUMBER, STOCK, false",
    "EURO, STOCK, false",
    "PERCENT, FLOW, false",
    "YES_NO, FLOW, false",
    "ORDINAL, FLOW, false",
    "K_OF_N, FLOW, false",
    "DEADLINE, FLOW, false"
  })
  void only_flows_of_numbers_and_euro_accrue(
      ValueKind kind, Measure.Accrual accrual, boolean accrues) {
    assertThat(ProRata.of(of(kind, accrual), Year.of(2020), SEPTEMBER).isPresent())
        .isEqualTo(accrues);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AS_DIRECTED, true",
    "AT_LEAST, true",
    "AT_MOST, true",
    "ABOVE, true",
    "BELOW, true",
    "EXACTLY, false",
    "BETWEEN, false"
  })
  void a_target_in_a_direction_accrues_and_an_exact_one_does_not(
      Target.Comparison comparison, boolean accrues) {
    var target =
        new Target(
            comparison,
            Value.amount("4"),
            Optional.of(new BigDecimal("5")).filter(upper -> comparison.isRange()));
    var flow = Calculated.flow(ValueKind.NUMBER, Measure.Accrual.FLOW, target);

    assertThat(ProRata.of(flow, Year.of(2020), SEPTEMBER).isPresent()).isEqualTo(accrues);
  }

  @Test
  void the_only_value_that_meets_an_exact_target_meets_it_pro_rata_too() {
    var four =
        Calculated.flow(ValueKind.NUMBER, Measure.Accrual.FLOW, Target.exactly(Value.amount("4")));
    var figure = figure(four, "4", true);

    assertThat(figure.computed()).isEqualTo(Performance.full(Clause.TARGET_MET));
    assertThat(figure.rule()).isEqualTo(TargetRatio.RULE);
    assertThat(figure.proportionedTarget()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31", "2021-12-31"})
  void the_last_day_of_the_year_stands_for_the_whole_target(LocalDate day) {
    var year = Year.of(day.getYear());

    assertThat(ProRata.of(flow(year), year, day)).isEmpty();
    assertThat(ProRata.of(flow(year), year, day.minusDays(1))).isPresent();
  }

  @Test
  void another_year_has_no_part_of_the_target() {
    var flow = of(ValueKind.NUMBER, Measure.Accrual.FLOW);

    assertThat(ProRata.of(flow, Year.of(2020), LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(ProRata.of(flow, Year.of(2020), LocalDate.of(2021, 1, 1))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ProRata(Year.of(2020), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProRata(Year.of(2021), 366));
  }

  @Test
  void a_flow_is_compared_with_its_part_of_the_target_and_tells_so() {
    var flow = of(ValueKind.NUMBER, Measure.Accrual.FLOW);

    assertThat(figure(flow, "274", true).computed()).isEqualTo(Performance.full(Clause.TARGET_MET));
    assertThat(figure(flow, "137", true).computed())
        .isEqualTo(new Measured(new BigDecimal("0.5"), Clause.VALUE_OVER_TARGET));
    assertThat(figure(flow, "137", true).rule()).isEqualTo(ProRata.RULE);
    assertThat(figure(flow, "137", true).proRata()).contains(new ProRata(Year.of(2020), 274));
    assertThat(figure(flow, "137", true).proportionedTarget())
        .contains(Target.of(Value.amount("274")));
  }

  @Test
  void nothing_else_is_touched() {
    var stock = of(ValueKind.NUMBER, Measure.Accrual.STOCK);
    var flow = of(ValueKind.NUMBER, Measure.Accrual.FLOW);

    assertThat(figure(stock, "137", true).computed())
        .isEqualTo(figure(stock, "137", false).computed());
    assertThat(figure(stock, "137", true).rule()).isEqualTo(TargetRatio.RULE);
    assertThat(figure(stock, "137", true).proRata()).isEmpty();
    assertThat(figure(flow, "274", false).rule()).isEqualTo(TargetRatio.RULE);
    assertThat(figure(flow, "274", false).computed().clause()).isEqualTo(Clause.VALUE_OVER_TARGET);
  }

  @Test
  void the_part_of_a_target_is_exact_and_shown_rounded() {
    var target = Target.between(new BigDecimal("1"), new BigDecimal("100"));
    var part = new ProRata(Year.of(2021), 1);

    assertThat(part.of(target)).isEqualTo(target);
    assertThat(part.of(Target.of(Value.amount("1")))).isEqualTo(Target.of(Value.amount("0.00274")));
    assertThat(part.of(Target.above(Value.amount("100"))))
        .isEqualTo(Target.above(Value.amount("0.273973")));
    var deadline = Target.of(new Value.Day(LocalDate.of(2021, 6, 30)));
    assertThat(part.of(deadline)).isEqualTo(deadline);
    assertThat(part.of(Target.of(new Value.YesNo(true, "si"))))
        .isEqualTo(Target.of(new Value.YesNo(true, "si")));
  }
}
