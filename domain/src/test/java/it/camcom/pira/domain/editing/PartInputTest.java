package it.camcom.pira.domain.editing;

import static it.camcom.pira.domain.editing.Editing.number;
import static it.camcom.pira.domain.editing.Editing.target;
import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.costs;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.editing.ObjectiveInput.SuppressionInput;
import it.camcom.pira.domain.editing.PhasesInput.PhaseInput;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.ObjectiveId;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.UsedPlan;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.ValueInput;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each input names every field at fault at once. */
class PartInputTest {

  private static final String TOO_LONG = "x".repeat(Texts.MAX_LINE + 1);

  private final Plan plan = plan(Optional.of(costs()), sheet());
  private final PartPlace objective =
      PartPlace.lastOf(new PartPlace.OfObjective(ObjectiveId.next()));
  private final PartPlace group = PartPlace.lastOf(new PartPlace.OfGroup(FinancialGroup.COSTS));

  private List<String> faults(PartInput<?> input) {
    return Editing.faults(input, plan, objective, new UsedPlan(false));
  }

  @Test
  void a_sound_input_has_no_fault() {
    assertThat(faults(new SectionInput("x".repeat(Texts.MAX_LINE), null))).isEmpty();
    assertThat(faults(new ObjectiveInput("Aprire la sede", "", null))).isEmpty();
    assertThat(faults(Editing.sheet("Sede aperta"))).isEmpty();
    assertThat(faults(Editing.indicator("Eventi", Map.of("2020", target("1"))))).isEmpty();
  }

  @Test
  void every_field_of_a_section_and_an_objective_is_named() {
    assertThat(faults(new SectionInput(null, "x".repeat(Texts.MAX_TEXT + 1))))
        .containsExactly("body", "title");
    assertThat(faults(new ObjectiveInput(" ", null, new SuppressionInput(null, TOO_LONG))))
        .containsExactly("suppression.on", "suppression.reason", "title");
    assertThat(
            faults(
                new ObjectiveInput(
                    "Aprire", null, new SuppressionInput(LocalDate.of(2021, 1, 1), "Motivo"))))
        .containsExactly("suppression.on");
  }

  @Test
  void every_field_of_a_sheet_is_named() {
    var progress =
        new ProgressInput(
            UUID.randomUUID(),
            null,
            TOO_LONG,
            "YES_NO",
            "NONE",
            number("1"),
            new ProgressInput.StatedInput("", null));
    var phases =
        new PhasesInput(
            List.of(2021, 2020),
            Collections.singletonList(new PhaseInput("", Map.of("2030", "x", "x", " "))));

    var faults =
        faults(
            new SheetInput(
                "99",
                new SheetNamesInput(null, TOO_LONG, TOO_LONG),
                TOO_LONG,
                TOO_LONG,
                new BudgetInput(new BigDecimal("0.001"), TOO_LONG),
                progress,
                phases,
                TOO_LONG));

    assertThat(faults)
        .containsExactly(
            "area",
            "budget",
            "budget.euro",
            "budget.reason",
            "centre",
            "heading",
            "name",
            "nameInStrategyTable",
            "phases.phases[0].marks.2030",
            "phases.phases[0].marks.x",
            "phases.phases[0].marks.x",
            "phases.phases[0].text",
            "phases.years",
            "programme",
            "progress.accumulation",
            "progress.formula",
            "progress.indicator",
            "progress.name",
            "progress.stated.heading",
            "progress.stated.value",
            "progress.target",
            "stakeholders");
  }

  @ParameterizedTest
  @CsvSource({
    "Ufficio studi, true",
    "' UFFICIO  studi', true",
    "Uficio studi, false",
    "Promozione, false"
  })
  void a_centre_is_an_open_one_of_the_list_in_any_spelling(String name, boolean known) {
    var sheet =
        new SheetInput(
            "011.005",
            new SheetNamesInput("Studi", null, null),
            null,
            name,
            null,
            null,
            null,
            null);

    assertThat(faults(sheet)).isEqualTo(known ? List.of() : List.of("centre"));
  }

  @Test
  void a_programme_is_in_force_in_the_year_of_the_plan() {
    var health = new HealthInput("099.001", new SheetNamesInput("Salute", null, null), null);

    assertThat(Editing.faults(health, plan(sheet()), PartPlace.last(), new UsedPlan(false)))
        .containsExactly("programme");
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER,2,",
    "PERCENT,2,",
    "EURO,2,",
    "K_OF_N,2,",
    "ORDINAL,0,",
    "YES_NO,0,HIGHER_IS_BETTER",
    "DEADLINE,0,LOWER_IS_BETTER"
  })
  void what_is_usual_for_a_kind_need_not_be_stated(
      ValueKind kind, int decimals, Direction direction) {
    var given = direction == null ? Direction.LOWER_IS_BETTER.name() : null;

    var measure =
        Fields.checked(new MeasureInput(kind.name(), "", given, null, null, null)::check)
            .orElseThrow();

    assertThat(measure.decimals()).isEqualTo(decimals);
    assertThat(measure.direction())
        .isEqualTo(direction == null ? Direction.LOWER_IS_BETTER : direction);
  }

  @Test
  void every_field_of_an_indicator_is_named() {
    var faults =
        faults(
            new IndicatorInput(
                "NONE",
                TOO_LONG,
                null,
                new FormulaInput(TOO_LONG, List.of("", "Visite"), "q3"),
                new MeasureInput(null, TOO_LONG, null, List.of("uno"), 7, "NONE"),
                TOO_LONG,
                TOO_LONG,
                "IGNOTO",
                BigDecimal.ZERO,
                Map.of("2030", target("1"), "anno", target("1"))));

    assertThat(faults)
        .containsExactly(
            "accrual",
            "calculation",
            "commonIndicator",
            "dataSource",
            "decimals",
            "direction",
            "formula",
            "kind",
            "name",
            "owner",
            "quantities[0]",
            "scale",
            "targets.2030",
            "targets.anno",
            "type",
            "typology",
            "unit",
            "weight");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,       1,        -, -",
        "BETWEEN, 1,        1, -",
        "BETWEEN, 1,        0, targets.2020.upTo",
        "BETWEEN, 1,        -, targets.2020.upTo",
        "AT_MOST, 1,        2, targets.2020.upTo",
        "NONE,    1,        -, targets.2020.comparison",
        "-,       0.1234567,-, targets.2020.value.number",
        "-,       999999999999999.999999,  -, -",
        "-,       1000000000000000,        -, targets.2020.value.number",
      })
  void a_target_is_a_number_or_a_range(
      String comparison, String number, BigDecimal upTo, String fault) {
    var input = new TargetInput(comparison, number(number), upTo);

    assertThat(faults(Editing.indicator("Eventi", Map.of("2020", input))))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void a_value_has_one_type_and_fits_the_measured_kind() {
    var none = new ValueInput(null, null, null, null, null, null);
    var two = new ValueInput(BigDecimal.ONE, null, true, null, null, null);
    var wholeAlone = new ValueInput(null, BigDecimal.ONE, true, null, null, null);
    var yes = new ValueInput(null, null, true, null, null, null);

    for (ValueInput value : List.of(none, two, wholeAlone, yes)) {
      assertThat(
              faults(
                  Editing.indicator("Eventi", Map.of("2020", new TargetInput(null, value, null)))))
          .containsExactly("targets.2020.value");
    }
  }

  @Test
  void a_row_of_the_financial_health_looks_at_the_first_year_alone() {
    var input =
        Editing.indicator(
            "Oneri",
            Map.of(YEAR.toString(), target("1"), YEAR.plusYears(1).toString(), target("1")));

    assertThat(Editing.faults(input, plan, group, new UsedPlan(false)))
        .containsExactly("targets." + YEAR.plusYears(1));
  }

  @Test
  void a_deadline_has_no_quantities() {
    assertThat(faults(deadline(List.of("Giorni")))).containsExactly("quantities");
    assertThat(faults(deadline(List.of()))).isEmpty();
  }

  private static IndicatorInput deadline(List<String> quantities) {
    var day = new ValueInput(null, null, null, null, null, LocalDate.of(2020, 6, 30));
    return new IndicatorInput(
        "OUTPUT",
        null,
        "Apertura",
        new FormulaInput("Data di apertura", quantities, null),
        new MeasureInput("DEADLINE", null, null, null, null, null),
        null,
        null,
        null,
        null,
        Map.of("2020", new TargetInput(null, day, null)));
  }
}
