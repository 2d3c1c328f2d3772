package it.camcom.pira.domain.checking;

import static it.camcom.pira.domain.checking.Drafts.checked;
import static it.camcom.pira.domain.checking.Drafts.indicator;
import static it.camcom.pira.domain.checking.Drafts.kinds;
import static it.camcom.pira.domain.checking.Drafts.measure;
import static it.camcom.pira.domain.checking.Drafts.objective;
import static it.camcom.pira.domain.checking.Drafts.plan;
import static it.camcom.pira.domain.checking.Drafts.sheet;
import static it.camcom.pira.domain.checking.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Objective;
import it.camcom.pira.domain.plan.Phases;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegalContentsTest {

  private static final Typology FINANCIAL = Typology.of(IndicatorType.FINANCIAL);

  @Test
  void a_complete_plan_has_no_warning() {
    assertThat(kinds(checked(with(indicator().made())))).isEmpty();
  }

  @Test
  void an_empty_plan_lacks_its_sheets() {
    assertThat(kinds(checked(plan()))).containsExactly(Kind.SHEETS_MISSING);
  }

  @Test
  void a_sheet_has_a_centre_and_resources() {
    var bare =
        sheet(Optional.empty(), new Budget.NotStated(), Phases.NONE, objective(indicator().made()));

    assertThat(kinds(checked(plan(bare))))
        .containsExactly(Kind.CENTRE_MISSING, Kind.BUDGET_MISSING);
  }

  @Test
  void an_objective_has_a_description_and_an_indicator() {
    var bare = new Objective("Aprire", RichText.EMPTY, List.of());

    assertThat(kinds(checked(plan(sheet(bare)))))
        .containsExactly(Kind.DESCRIPTION_MISSING, Kind.INDICATOR_MISSING);
  }

  @Test
  void spending_alone_measures_no_objective() {
    var spending = indicator().of(FINANCIAL).named("Spesa per la sede").made();
    var events = indicator().made();

    assertThat(kinds(checked(with(spending)))).containsExactly(Kind.FINANCIAL_ALONE);
    assertThat(kinds(checked(with(spending, events)))).doesNotContain(Kind.FINANCIAL_ALONE);
  }

  @Test
  void an_indicator_has_a_source_a_method_and_a_unit() {
    var bare = indicator().withoutSource().counted(" ").measured(measure(ValueKind.NUMBER, ""));

    assertThat(kinds(checked(with(bare.made()))))
        .containsExactly(Kind.DATA_SOURCE_MISSING, Kind.METHOD_MISSING, Kind.UNIT_MISSING);
  }

  @Test
  void a_typology_is_worded_as_in_the_law() {
    var clima = indicator().of(new Typology(IndicatorType.OTHER, "Clima")).made();
    var another = indicator().of(new Typology(IndicatorType.OTHER, "Impatto (outcome)")).made();
    var exact = indicator().of(new Typology(IndicatorType.OUTPUT, "Risultato (output)")).made();

    assertThat(kinds(checked(with(clima)))).containsExactly(Kind.TYPOLOGY_OUTSIDE_LAW);
    assertThat(kinds(checked(with(another)))).containsExactly(Kind.TYPOLOGY_OUTSIDE_LAW);
    assertThat(kinds(checked(with(exact)))).isEmpty();
  }

  @Test
  void an_open_target_is_only_doubtful() {
    var open = checked(with(indicator().aiming(Map.of()).made()));

    assertThat(open.missing()).isEmpty();
    assertThat(kinds(open)).containsExactly(Kind.TARGET_OPEN, Kind.LATER_TARGET_OPEN);
  }

  @Test
  void an_open_target_of_a_later_year_is_remarked_with_its_years() {
    var target = Target.of(Value.amount("10"));
    var open = checked(with(indicator().aiming(Map.of(Drafts.YEAR, target)).made()));

    assertThat(open.doubtful())
        .singleElement()
        .returns(Kind.LATER_TARGET_OPEN, Warning::kind)
        .extracting(Warning::message)
        .asString()
        .contains("2021, 2022");
  }

  @Test
  void what_was_copied_from_the_year_before_is_remarked_until_it_is_confirmed() {
    var copied = indicator().made().withTargetsToConfirm(true);
    var sheet = sheet(objective(copied)).withBudgetToConfirm(true);

    assertThat(checked(plan(sheet)).missing()).isEmpty();
    assertThat(kinds(checked(plan(sheet))))
        .containsExactly(Kind.BUDGET_NOT_CONFIRMED, Kind.TARGETS_NOT_CONFIRMED);
    assertThat(kinds(checked(plan(sheet(objective(copied.confirmed())).confirmed())))).isEmpty();
  }

  @Test
  void nothing_is_due_of_what_was_given_up() {
    var source = indicator().withoutSource().made();

    assertThat(kinds(checked(plan(sheet(Drafts.givenUp(source)))))).isEmpty();
    assertThat(kinds(checked(plan(sheet(Drafts.givenUp(source), objective(indicator().made()))))))
        .isEmpty();
  }

  @Test
  void a_warning_gives_its_place_in_words_and_by_ids() {
    var indicator = indicator().withoutSource().made();
    var plan = with(indicator);
    var warning = checked(plan).missing().get(0);
    var sheet = plan.sheets().get(0);

    assertThat(warning.place().path())
        .isEqualTo(
            "Scheda «La sede camerale» › Obiettivo «Aprire la sede»"
                + " › Indicatore «Eventi nella sede»");
    assertThat(warning.place().sheet()).contains(sheet.id());
    assertThat(warning.place().objective()).contains(sheet.objectives().get(0).id());
    assertThat(warning.place().indicator()).contains(indicator.id());
    assertThat(warning.message()).isEqualTo("Manca la fonte dei dati (DPCM 18/9/2012, art. 3).");
  }
}
