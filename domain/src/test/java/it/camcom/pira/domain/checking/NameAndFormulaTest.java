package it.camcom.pira.domain.checking;

import static it.camcom.pira.domain.checking.Drafts.checked;
import static it.camcom.pira.domain.checking.Drafts.indicator;
import static it.camcom.pira.domain.checking.Drafts.kinds;
import static it.camcom.pira.domain.checking.Drafts.measure;
import static it.camcom.pira.domain.checking.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.value.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndFormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Percentuale di imprese coinvolte | n. imprese coinvolte | una percentuale",
        "% imprese coinvolte | Numero imprese coinvolte | una percentuale",
        "Grado di utilizzazione | n. risorse | una percentuale",
        "Tempestività dell’aggiornamento | n. accessi al sito | un tempo",
        "Tempi medi di rilascio | n. certificati rilasciati | un tempo"
      })
  void a_formula_that_does_not_give_what_the_name_promises_is_doubtful(
      String name, String formula, String promise) {
    var checked = checked(with(indicator().named(name).counted(formula).made()));

    assertThat(kinds(checked)).containsExactly(Kind.NAME_AND_FORMULA_DISAGREE);
    assertThat(checked.doubtful().get(0).message()).contains(promise);
  }

  @Test
  void a_number_is_not_a_percentage() {
    var indicator =
        indicator()
            .named("Numero di imprese")
            .counted("imprese coinvolte/imprese attive")
            .measured(measure(ValueKind.PERCENT, "%"))
            .made();

    assertThat(kinds(checked(with(indicator)))).containsExactly(Kind.NAME_AND_FORMULA_DISAGREE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Customer satisfaction | Giudizio di soddisfazione espresso dagli studenti",
        "Sostegno al territorio | Valore concessione auditorium a titolo gratuito",
        "Numero di eventi | n. eventi / iniziative organizzati",
        "Grado di copertura | n. imprese sul totale",
        "Tempi di pagamento | giorni tra fattura e mandato",
        "Tasso di adesione | adesioni / inviti",
        "Tempestività | Pubblicazione entro il 31 marzo",
        "Grado | "
      })
  void other_words_for_the_same_are_not(String name, String formula) {
    var draft = indicator().named(name).counted(formula == null ? "" : formula);

    assertThat(kinds(checked(with(draft.made())))).doesNotContain(Kind.NAME_AND_FORMULA_DISAGREE);
  }

  @Test
  void two_indicators_of_a_sheet_are_told_apart() {
    var one = indicator().made();
    var sameName = indicator().named("«Eventi» nella sede").counted("n. convegni").made();
    var sameFormula = indicator().named("Convegni").made();

    assertThat(kinds(checked(with(one, sameName)))).containsExactly(Kind.SAME_NAME);
    assertThat(kinds(checked(with(one, sameFormula)))).containsExactly(Kind.SAME_FORMULA);
    assertThat(kinds(checked(Drafts.plan(sheetOf(one), sheetOf(sameFormula))))).isEmpty();
  }

  private static ProgrammeSheet sheetOf(Indicator indicator) {
    return Drafts.sheet(Drafts.objective(indicator));
  }

  @Test
  void the_same_plan_has_the_same_warnings() {
    var plan = with(indicator().withoutSource().made(), indicator().withoutSource().made());

    assertThat(checked(plan)).isEqualTo(checked(plan));
    assertThat(List.of(checked(plan).missing().size(), checked(plan).doubtful().size()))
        .containsExactly(2, 1);
  }
}
