package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.Budget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The document of a real chamber, which is not part of this project: -Dpira.seed names the file.
 */
@EnabledIfSystemProperty(
    named = "pira.seed",
    matches = ".+",
    disabledReason = "-Dpira.seed=FILE names a real document")
class RealDocumentTest {

  private RecognisedDocument document;

  @BeforeEach
  void read() throws IOException {
    document = Demo.read(Files.readAllBytes(Path.of(System.getProperty("pira.seed"))));
  }

  @Test
  void every_row_is_read_and_none_contradicts_the_rule() {
    assertThat(document.rows()).hasSize(59);
    assertThat(document.rowsThatAre(Agreement.EXACT)).isEqualTo(58);
    assertThat(document.rowsThatAre(Agreement.COMPATIBLE)).isEqualTo(1);
    assertThat(document.rowsThatAre(Agreement.CONTRADICTS)).isZero();
  }

  @Test
  void every_sheet_is_read() {
    var plan = document.plan();
    assertThat(plan.sheets()).hasSize(9);
    assertThat(plan.sheets().stream().map(sheet -> sheet.programme().mission()).distinct())
        .containsExactly("011", "012", "016", "032");
    assertThat(plan.financialHealth()).isPresent();
    assertThat(plan.sheets()).allSatisfy(sheet -> assertThat(sheet.progress()).isPresent());
  }

  @Test
  void the_budgets_add_up() {
    var budgets = document.plan().sheets().stream().map(sheet -> sheet.budget()).toList();
    var amounts = budgets.stream().flatMap(budget -> budget.amount().stream()).toList();
    assertThat(amounts).hasSize(7);
    assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("667547.80");
    assertThat(budgets).filteredOn(Budget.NoAmount.class::isInstance).hasSize(2);
  }

  @Test
  void nothing_is_left_unrecognised() {
    assertThat(document.findings())
        .extracting(Finding::kind)
        .doesNotContain(
            Finding.Kind.NOT_RECOGNISED,
            Finding.Kind.MARKUP_REMOVED,
            Finding.Kind.PROGRAMME_ASSUMED);
  }
}
