package it.camcom.pira.domain.editing;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanOpeningTest {

  private final Plan plan = plan(sheet());
  private final PlanOpening opening = new PlanOpening(new InMemoryPlans(plan), () -> {});

  @ParameterizedTest
  @ValueSource(ints = {Years.FIRST, 2019, Years.LAST})
  void an_empty_plan_is_of_a_year_that_has_none(int year) {
    var opened = opening.open(new NewPlanInput(year, null)).orElseThrow();

    assertThat(opened.year().getValue()).isEqualTo(year);
    assertThat(opened.sheets()).isEmpty();
    assertThat(opened.renewedFrom()).isEmpty();
  }

  @Test
  void a_plan_goes_on_in_the_next_year() {
    var opened = opening.open(new NewPlanInput(null, YEAR.getValue())).orElseThrow();

    assertThat(opened.year()).isEqualTo(YEAR.plusYears(1));
    assertThat(opened.renewedFrom()).contains(plan.id());
    assertThat(opening.open(new NewPlanInput(null, 2030))).as("there is none").isEmpty();
  }

  @Test
  void a_year_has_one_plan() {
    assertThatThrownBy(() -> opening.open(new NewPlanInput(YEAR.getValue(), null)))
        .isInstanceOf(PlanAlreadyExists.class);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,    -,    year",
        "2021, 2020, year",
        "1989, -,    year",
        "2201, -,    year",
        "-,    1989, renewing",
        "-,    2200, renewing"
      })
  void the_field_at_fault_is_named(Integer year, Integer renewing, String field) {
    assertThatThrownBy(() -> opening.open(new NewPlanInput(year, renewing)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.faults()).extracting(Fault::field).containsOnly(field));
  }
}
