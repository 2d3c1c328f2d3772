package it.camcom.pira.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTermsTest {

  /** A figure without a sentence for its clause could be neither printed nor approved. */
  @ParameterizedTest
  @EnumSource
  void every_clause_of_the_rule_is_explained_on_paper(Clause clause) {
    assertThat(ReportTerms.of("how." + clause.name())).isNotBlank();
  }
}
