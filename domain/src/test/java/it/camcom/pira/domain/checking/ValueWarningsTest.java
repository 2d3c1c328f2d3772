package it.camcom.pira.domain.checking;

import static it.camcom.pira.domain.checking.Drafts.checked;
import static it.camcom.pira.domain.checking.Drafts.indicator;
import static it.camcom.pira.domain.checking.Drafts.kinds;
import static it.camcom.pira.domain.checking.Drafts.measure;
import static it.camcom.pira.domain.checking.Drafts.measured;
import static it.camcom.pira.domain.checking.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWarningsTest {

  private static final String RATIO = "Risorse utilizzate / Risorse a budget";

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 10, 29.99, false",
    "HIGHER_IS_BETTER, 10, 30, true",
    "HIGHER_IS_BETTER, 0, 30, false",
    "HIGHER_IS_BETTER, -1, 30, false",
    "LOWER_IS_BETTER, 30, 10.01, false",
    "LOWER_IS_BETTER, 30, 10, true",
    "LOWER_IS_BETTER, 30, 0, false",
    "LOWER_IS_BETTER, 10, 30, false"
  })
  void a_target_that_is_reached_three_times_is_doubtful(
      Direction direction, String target, String value, boolean doubtful) {
    var indicator =
        indicator()
            .measured(measure(ValueKind.NUMBER, "n.", direction))
            .aiming(Target.of(Value.amount(target)))
            .made();

    assertThat(found(Kind.TARGET_EXCEEDED, checkedAt(indicator, Value.amount(value))))
        .isEqualTo(doubtful);
  }

  @Test
  void an_operator_goes_before_the_direction() {
    var atMost = indicator().aiming(Target.atMost(Value.amount("30"))).made();
    var below = indicator().aiming(Target.below(Value.amount("30"))).made();
    var within = indicator().aiming(Target.between(BigDecimal.ONE, BigDecimal.TEN)).made();

    assertThat(kinds(checkedAt(atMost, Value.amount("10")))).containsExactly(Kind.TARGET_EXCEEDED);
    assertThat(kinds(checkedAt(atMost, Value.amount("90")))).isEmpty();
    assertThat(kinds(checkedAt(below, Value.amount("10")))).containsExactly(Kind.TARGET_EXCEEDED);
    assertThat(kinds(checkedAt(within, Value.amount("90")))).isEmpty();
  }

  @Test
  void a_later_day_of_a_later_year_does_not_worsen() {
    var deadline =
        indicator()
            .measured(measure(ValueKind.DEADLINE, "data"))
            .aiming(
                Map.of(
                    Drafts.YEAR,
                    Target.of(new Value.Day(LocalDate.of(2020, 6, 30))),
                    Drafts.YEAR.plusYears(1),
                    Target.of(new Value.Day(LocalDate.of(2021, 6, 30))),
                    Drafts.YEAR.plusYears(2),
                    Target.of(new Value.Day(LocalDate.of(2022, 6, 30)))))
            .made();

    assertThat(kinds(checkedAt(deadline, new Value.Day(LocalDate.of(2020, 2, 1))))).isEmpty();
  }

  @Test
  void a_warning_tells_how_often_the_target_is_reached() {
    var warnings = checkedAt(indicator().made(), Value.amount("39.99")).doubtful();

    assertThat(warnings.get(0).message())
        .startsWith("Con il valore 39,99 il target 10 è raggiunto 3,9 volte");
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, n., false",
    "NUMBER, %, true",
    "NUMBER, giorni, false",
    "EURO, €, false",
    "EURO, n., true",
    "PERCENT, %, false",
    "PERCENT, numero, true"
  })
  void a_unit_tells_what_its_values_are(ValueKind kind, String unit, boolean doubtful) {
    var indicator = indicator().measured(measure(kind, unit)).made();

    assertThat(found(Kind.VALUE_AND_UNIT_DISAGREE, checked(with(indicator)))).isEqualTo(doubtful);
  }

  @Test
  void a_judgement_is_no_number_and_a_one_is_no_yes() {
    var judged =
        indicator()
            .measured(measure(ValueKind.ORDINAL, "n."))
            .aiming(Target.of(new Value.Level("buono")))
            .made();
    var done =
        indicator()
            .measured(measure(ValueKind.YES_NO, "si/no"))
            .aiming(Target.of(new Value.YesNo(true, "si")))
            .made();

    assertThat(checked(with(judged)).doubtful().get(0).message()).contains("«buono»");
    assertThat(kinds(checkedAt(done, new Value.YesNo(true, "sì")))).isEmpty();
    assertThat(checkedAt(done, new Value.YesNo(true, "1")).doubtful().get(0).message())
        .contains("«1»");
  }

  @ParameterizedTest
  @CsvSource({
    "Grado di utilizzazione, Risorse utilizzate / Risorse a budget, 100, false",
    "Grado di utilizzazione, Risorse utilizzate / Risorse a budget, 100.01, true",
    "Proventi finanziari, proventi finanziari/valore della produzione, 164, false",
    "Aumento delle imprese, (imprese ora - imprese prima) / imprese prima, 120, false"
  })
  void a_part_is_not_more_than_its_whole(
      String name, String formula, String value, boolean doubtful) {
    var indicator =
        indicator()
            .named(name)
            .counted(formula)
            .measured(measure(ValueKind.PERCENT, "%"))
            .aiming(Target.of(Value.amount("80")))
            .made();

    assertThat(found(Kind.PERCENT_ABOVE_WHOLE, checkedAt(indicator, Value.amount(value))))
        .isEqualTo(doubtful);
  }

  @Test
  void an_impossible_target_is_as_doubtful_as_a_value() {
    var indicator =
        indicator()
            .named("Grado di utilizzazione")
            .counted(RATIO)
            .measured(measure(ValueKind.PERCENT, "%"))
            .aiming(Target.of(Value.amount("120")))
            .made();

    assertThat(kinds(checked(with(indicator)))).containsExactly(Kind.PERCENT_ABOVE_WHOLE);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 10, 10, false",
    "HIGHER_IS_BETTER, 10, 9, true",
    "HIGHER_IS_BETTER, 10, 11, false",
    "LOWER_IS_BETTER, 10, 9, false",
    "LOWER_IS_BETTER, 10, 11, true"
  })
  void targets_do_not_worsen_over_the_years(
      Direction direction, String first, String last, boolean doubtful) {
    var targets =
        Map.of(
            Drafts.YEAR,
            Target.of(Value.amount(first)),
            Drafts.YEAR.plusYears(2),
            Target.of(Value.amount(last)));
    var indicator =
        indicator().measured(measure(ValueKind.NUMBER, "n.", direction)).aiming(targets).made();

    assertThat(found(Kind.TARGETS_WORSEN, checked(with(indicator)))).isEqualTo(doubtful);
  }

  private static Checked checkedAt(Indicator indicator, Value value) {
    return checked(with(indicator), measured(indicator, value));
  }

  private static boolean found(Kind kind, Checked checked) {
    return kinds(checked).contains(kind);
  }
}
