package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanMeansTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);

  private final Indicator full = ofTen();
  private final Indicator half = ofTen();
  private final Indicator none = ofTen();
  private final Indicator debt = ofTen();
  private final ProgrammeSheet one = sheet(full);
  private final ProgrammeSheet two = sheet(half, none);

  @Test
  void a_mission_and_the_chamber_count_rows_and_not_sheets() {
    var means = means(plan(one, two), Weighting.SIMPLE);

    assertThat(percent(means.sheets().get(one.id()))).isEqualTo("100");
    assertThat(percent(means.sheets().get(two.id()))).isEqualTo("25");
    assertThat(means.missions()).containsOnlyKeys("011");
    assertThat(percent(means.missions().get("011"))).isEqualTo("50");
    assertThat(percent(means.chamber())).isEqualTo("50");
    assertThat(means.financialHealth()).isEmpty();
  }

  @Test
  void financial_health_is_a_sheet_of_its_mission() {
    var means = means(plan(Optional.of(costs(debt)), one), Weighting.SIMPLE);

    assertThat(percent(means.financialHealth().orElseThrow())).isEqualTo("0");
    assertThat(means.missions()).containsOnlyKeys("011", "032");
    assertThat(percent(means.missions().get("032"))).isEqualTo("0");
    assertThat(percent(means.chamber())).isEqualTo("50");
    assertThat(means.chamber().rows()).isEqualTo(2);
  }

  @Test
  void what_was_given_up_does_not_count() {
    var sheet = givingUp(two, half);
    var means = means(plan(sheet), Weighting.SIMPLE);

    assertThat(means.chamber().rows()).isEqualTo(1);
    assertThat(means.chamber().without()).isZero();
    assertThat(percent(means.chamber())).isEqualTo("0");
  }

  @Test
  void without_weights_the_plan_tells_that_each_counts_one() {
    var means = means(plan(one), Weighting.WEIGHTED);

    assertThat(means.chamber().assumed()).isEqualTo(1);
    assertThat(means.weighing().rule().version()).isEqualTo(1);
  }

  private PlanMeans means(Plan plan, Weighting weighing) {
    var values = Map.of(full.id(), "10", half.id(), "5", none.id(), "0", debt.id(), "0");
    var measured =
        plan.indicators()
            .map(
                indicator ->
                    Measurement.read(
                        indicator.id(),
                        DAY,
                        Value.amount(values.get(indicator.id())),
                        new SourceRounding(BigDecimal.ZERO, Optional.empty())))
            .toList();
    return PlanMeans.of(AppraisedPlan.of(plan, DAY, measured), weighing);
  }

  private static String percent(Mean mean) {
    return mean.roundedPercent(0).orElseThrow().toPlainString();
  }

  private static Indicator ofTen() {
    return indicator(higherIsBetter(), Target.of(Value.amount("10")));
  }

  /** The sheet with all its indicators under two objectives, of which one was given up. */
  private static ProgrammeSheet givingUp(ProgrammeSheet sheet, Indicator indicator) {
    var kept = sheet.indicators().filter(one -> !one.equals(indicator)).toList();
    var objectives =
        Stream.of(
                new Objective(
                    ObjectiveId.next(),
                    "Superato",
                    RichText.EMPTY,
                    Optional.of(new Suppression(DAY, "Superato")),
                    List.of(indicator)),
                new Objective("In corso", RichText.EMPTY, kept))
            .toList();
    return new ProgrammeSheet(
        sheet.id(),
        sheet.programme(),
        sheet.names(),
        sheet.area(),
        sheet.centre(),
        sheet.budget(),
        sheet.progress(),
        objectives,
        sheet.phases(),
        sheet.stakeholders());
  }
}
