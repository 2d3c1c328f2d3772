package it.camcom.pira.reporting.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.reporting.rows.PerformanceCell;
import it.camcom.pira.reporting.rows.RichTextCell;
import it.camcom.pira.reporting.rows.RichTextCell.Emphasis;
import it.camcom.pira.reporting.rows.RichTextCell.Run;
import it.camcom.pira.reporting.rows.TextCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void what_no_font_shows_leaves_a_sign_and_control_characters_leave_a_space() {
    assertThat(CellText.of(new TextCell("a\u0007b \uD83D\uDE00 漢"))).isEqualTo("a b \uFFFD \uFFFD");
  }

  @Test
  void emphasis_becomes_the_markup_of_the_templates() {
    var cell =
        new RichTextCell(
            List.of(
                new Run("Il ", List.of(), Optional.empty()),
                new Run("piano", List.of(Emphasis.ITALIC, Emphasis.BOLD), Optional.empty()),
                new Run(" & <il> ", List.of(), Optional.empty()),
                new Run("resto 漢", List.of(Emphasis.UNDERLINED), Optional.empty())));

    assertThat(CellText.styled(cell))
        .isEqualTo("Il <i><b>piano</b></i> &amp; &lt;il&gt; <u>resto \uFFFD</u>");
  }

  @Test
  void words_are_divided_by_the_width_of_their_column() {
    var cell = new TextCell("Ristrutturazione dell'internazionalizzazione");

    assertThat(CellText.inWideColumn(cell))
        .isEqualTo("Ristrutturazione dell'internazionalizza\u2010\nzione");
    assertThat(CellText.inNarrowColumn(cell))
        .isEqualTo(
            "Ristrut\u2010\nturazio\u2010\nne dell'interna\u2010\nziona\u2010\nlizza\u2010\nzione");
  }

  @Test
  void a_bar_is_as_long_as_its_performance_before_rounding() {
    var share = new BigDecimal("0.123456789012345678901234567890");

    assertThat(CellText.bar(cell(new Measured(share, Clause.VALUE_OVER_TARGET))))
        .isEqualTo(share.toPlainString());
    assertThat(CellText.bar(cell(new NotMeasurable(Clause.NO_TARGET)))).isEmpty();
  }

  private static PerformanceCell cell(Performance performance) {
    return new PerformanceCell(
        performance, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void a_number_stays_with_its_unit() {
    assertThat(CellText.of(new TextCell("€ 1.000, 20 %, 3 euro, n. 5, art. 3, 4 su 8, ≥ 90")))
        .isEqualTo("€_1.000, 20_%, 3_euro, n._5, art._3, 4_su_8, ≥_90".replace('_', '\u00a0'));
    assertThat(CellText.of(new TextCell("anno 2020 con 3 persone"))).doesNotContain("\u00a0");
  }

  @Test
  void a_number_too_long_for_its_column_is_smaller_and_not_broken() {
    assertThat(CellText.number(new TextCell("≥ 999.999.999.999")))
        .isEqualTo("<style size=\"7.1\">≥\u00a0999.999.999.999</style>");
    assertThat(CellText.number(new TextCell("1.000.000,00 <b>")))
        .isEqualTo("1.000.000,00 &lt;b&gt;");
    assertThat(CellText.number(new TextCell("999.999.999.999,99 <")))
        .isEqualTo("<style size=\"6.7\">999.999.999.999,99 &lt;</style>");
  }
}
