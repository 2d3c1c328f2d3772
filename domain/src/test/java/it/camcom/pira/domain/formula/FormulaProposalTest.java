package it.camcom.pira.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.formula.FormulaProposal.Ground;
import it.camcom.pira.domain.value.ValueKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaProposalTest {

  private static final String NONE = "";

  private static void assertProposed(
      FormulaProposal proposal, String ground, String calculation, String quantities) {
    assertThat(proposal.ground()).isEqualTo(Ground.valueOf(ground));
    assertThat(proposal.calculation().map(Calculation::written).orElse(NONE))
        .isEqualTo(calculation == null ? NONE : calculation);
    assertThat(proposal.quantities())
        .isEqualTo(quantities == null ? List.of() : List.of(quantities.split("\\|")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "prato-formulas.csv", numLinesToSkip = 1, delimiter = ';')
  void the_formulas_of_a_real_plan(
      String formula, ValueKind kind, String ground, String calculation, String quantities) {
    assertProposed(FormulaProposal.of(formula, kind), ground, calculation, quantities);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "formulas.csv", numLinesToSkip = 1, delimiter = ';')
  void formulas_as_chambers_write_them(
      String formula, ValueKind kind, String ground, String calculation, String quantities) {
    assertProposed(FormulaProposal.of(formula, kind), ground, calculation, quantities);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"YES_NO", "ORDINAL"})
  void what_is_no_number_is_not_calculated(ValueKind kind) {
    assertProposed(
        FormulaProposal.of("Pagamenti / Totale", kind), "NOTHING_TO_CALCULATE", null, null);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/",
        "(",
        ")",
        "x ",
        "a/",
        "a / ",
        "+a",
        "1 x 1 ",
        "∑(",
        "=",
        "%",
        " su ",
        " e ",
        "(a)/",
        "A-",
        "[a+b]",
        "9999999999",
        "rapporto tra ",
        "a × "
      })
  void hostile_texts_are_read_quickly_and_give_little(String piece) {
    var text = piece.repeat(2_000 / piece.length());

    for (var kind : ValueKind.values()) {
      var proposal =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(5), () -> FormulaProposal.of(text, kind));
      assertThat(proposal.quantities().size()).isLessThanOrEqualTo(Calculation.MAX_QUANTITIES);
      assertThat(String.join("", proposal.quantities()).length())
          .isLessThanOrEqualTo(text.length());
    }
  }
}
