package it.camcom.pira.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.checking.Drafts;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Measure.Accrual;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Objective.Suppression;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is frozen of an indicator can be added up without reading any printed text. */
class FigureFreezingTest {

  private static final UUID DOCUMENT = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final Year YEAR = Year.of(2020);
  private static final Target FIFTY = Target.atLeast(Value.amount("50"));

  private static List<ApprovedFigure> frozen(
      boolean resultsDue, Plan plan, Measurement... measurements) {
    return FigureFreezing.of(
        DOCUMENT, new ReportedPlan(AppraisedPlan.of(plan, DAY, List.of(measurements)), resultsDue));
  }

  private static Indicator indicator(ValueKind kind, Formula formula, Map<Year, Target> targets) {
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        "Pagamenti elettronici",
        formula,
        new Measure(
            kind,
            "%",
            Direction.LOWER_IS_BETTER,
            Optional.of(Scale.OF_JUDGEMENT).filter(scale -> kind == ValueKind.ORDINAL),
            2,
            Optional.of(Accrual.FLOW)),
        Optional.empty(),
        Optional.empty(),
        Optional.of("pagamenti"),
        Optional.of(new BigDecimal("2.5")),
        Optional.empty(),
        new TreeMap<>(targets));
  }

  private static Measurement measurement(
      Indicator of, LocalDate day, Value value, String... quantities) {
    return new Measurement(
        MeasurementId.next(),
        of.id(),
        day,
        value,
        Arrays.stream(quantities).map(BigDecimal::new).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Quantity quantity(String name, String value) {
    return new Quantity(name, new BigDecimal(value));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(ValueKind.NUMBER, Value.amount("13")),
        Arguments.of(ValueKind.PERCENT, Value.amount("64.21")),
        Arguments.of(ValueKind.EURO, Value.amount("165600.5")),
        Arguments.of(ValueKind.YES_NO, new Value.YesNo(true, "realizzato")),
        Arguments.of(ValueKind.ORDINAL, new Value.Level("buono")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_that_was_entered_is_frozen_as_what_it_is(ValueKind kind, Value value) {
    var indicator = indicator(kind, Formula.written("n. eventi"), Map.of());

    assertThat(frozen(true, Drafts.with(indicator), measurement(indicator, DAY, value)))
        .singleElement()
        .returns(DOCUMENT, ApprovedFigure::document)
        .returns(Optional.of(value), ApprovedFigure::value)
        .returns(Optional.empty(), ApprovedFigure::noValue)
        .returns(Optional.of(DAY), ApprovedFigure::measuredOn)
        .returns(List.of(), ApprovedFigure::quantities)
        .returns(Optional.empty(), ApprovedFigure::calculation);
  }

  @Test
  void quantities_are_frozen_with_their_names_and_the_calculation() {
    var formula =
        new Formula(
            "elettronici / totale",
            List.of("elettronici", "totale"),
            Calculation.parse("100 * q1 / q2"));
    var indicator = indicator(ValueKind.PERCENT, formula, Map.of(YEAR, FIFTY));

    assertThat(
            frozen(
                true,
                Drafts.with(indicator),
                measurement(indicator, DAY, Value.amount("75"), "30.0", "40")))
        .singleElement()
        .returns(
            List.of(quantity("elettronici", "30"), quantity("totale", "40")),
            ApprovedFigure::quantities)
        .returns(Calculation.parse("100 * q1 / q2"), ApprovedFigure::calculation)
        .returns(new CatalogueEntry("pagamenti", Optional.empty()), one -> one.entry().get())
        .returns(indicator.measure(), ApprovedFigure::measure)
        .returns(indicator.typology(), ApprovedFigure::typology)
        .returns(Optional.of(new BigDecimal("2.5")), ApprovedFigure::weight)
        .returns(Clause.TARGET_MET, one -> one.performance().clause());
  }

  @Test
  void a_part_of_a_whole_can_be_added_up_however_it_was_entered() {
    var indicator = indicator(ValueKind.K_OF_N, Formula.written("incontri"), Map.of());
    var share = new Value.Share(new BigDecimal("4"), new BigDecimal("8"));

    assertThat(frozen(true, Drafts.with(indicator), measurement(indicator, DAY, share)))
        .singleElement()
        .returns(List.of(quantity("", "4"), quantity("", "8")), ApprovedFigure::quantities);
  }

  @Test
  void each_year_of_the_triennium_has_its_target_or_is_open() {
    var range = Target.between(new BigDecimal("10"), new BigDecimal("20"));
    var indicator =
        indicator(
            ValueKind.NUMBER,
            Formula.written("n. eventi"),
            Map.of(YEAR, FIFTY, YEAR.plusYears(2), range));

    assertThat(frozen(true, Drafts.with(indicator)))
        .singleElement()
        .extracting(ApprovedFigure::targets)
        .isEqualTo(
            List.of(
                new ApprovedTarget(YEAR, Optional.of(FIFTY)),
                new ApprovedTarget(YEAR.plusYears(1), Optional.empty()),
                new ApprovedTarget(YEAR.plusYears(2), Optional.of(range))));
  }

  @Test
  void what_was_measured_before_the_day_is_no_value_of_it() {
    var indicator = indicator(ValueKind.NUMBER, Formula.written("n. eventi"), Map.of(YEAR, FIFTY));
    var before = DAY.minusDays(1);

    assertThat(
            frozen(
                true, Drafts.with(indicator), measurement(indicator, before, Value.amount("13"))))
        .singleElement()
        .returns(Optional.empty(), ApprovedFigure::value)
        .returns(Optional.of(NoValue.NOT_MEASURED), ApprovedFigure::noValue)
        .returns(Optional.of(before), ApprovedFigure::measuredOn)
        .returns(Optional.empty(), one -> one.performance().percent())
        .returns(Clause.NO_MEASUREMENT, one -> one.performance().clause());
  }

  @Test
  void a_plan_owes_targets_and_no_values() {
    var indicator = indicator(ValueKind.NUMBER, Formula.written("n. eventi"), Map.of(YEAR, FIFTY));

    assertThat(frozen(false, Drafts.with(indicator)))
        .singleElement()
        .returns(Optional.of(NoValue.NOT_DUE), ApprovedFigure::noValue)
        .returns(Optional.empty(), ApprovedFigure::measuredOn)
        .returns(Optional.of(FIFTY), one -> one.targets().get(0).target());
  }

  @Test
  void of_an_objective_that_was_given_up_nothing_is_missing() {
    var indicator = indicator(ValueKind.NUMBER, Formula.written("n. eventi"), Map.of(YEAR, FIFTY));
    var plan = Drafts.with(indicator);
    var sheet =
        plan.sheets()
            .get(0)
            .withObjectives(
                List.of(
                    new Objective(
                        ObjectiveId.next(),
                        "Chiudere",
                        RichText.EMPTY,
                        Optional.of(new Suppression(DAY, "Superato")),
                        List.of(indicator))));

    assertThat(
            frozen(
                true, new Plan(plan.id(), YEAR, List.of(), List.of(sheet), plan.financialHealth())))
        .singleElement()
        .returns(Optional.of(NoValue.SUPPRESSED), ApprovedFigure::noValue)
        .returns(Optional.of(sheet.id().value()), one -> one.programme().sheet())
        .returns("La sede camerale", one -> one.programme().strategic())
        .returns("011.005", one -> one.programme().ministerial().code());
  }
}
