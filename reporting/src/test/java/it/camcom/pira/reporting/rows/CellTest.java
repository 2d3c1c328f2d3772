package it.camcom.pira.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Attainment;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.performance.ProRata;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.reporting.rows.NumberCell.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  private static final Measure COUNT = Measure.ofKind(ValueKind.NUMBER);
  private static final Measure PERCENT = Measure.ofKind(ValueKind.PERCENT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5678 | 0 | NONE    | 1.235",
        "1234.5678 | 2 | NONE    | 1.234,57",
        "64.21     | 2 | PERCENT | 64,21%",
        "64.5      | 0 | PERCENT | 65%",
        "165600    | 2 | EURO    | € 165.600,00",
        "-0.4      | 0 | NONE    | 0",
      })
  void a_number_is_kept_whole_and_rounded_as_it_is_written(
      BigDecimal amount, int decimals, Unit unit, String text) {
    var cell = new NumberCell(amount, decimals, unit);

    assertThat(cell.text().replace('\u00A0', ' ')).isEqualTo(text);
    assertThat(cell.number()).contains(cell);
    assertThat(cell.amount()).isEqualTo(amount);
  }

  @Test
  void a_day_is_a_day() {
    var cell = new DateCell(LocalDate.of(2020, 9, 30));

    assertThat(cell.text()).isEqualTo("30/09/2020");
    assertThat(cell.day()).contains(LocalDate.of(2020, 9, 30));
    assertThat(cell.number()).isEmpty();
  }

  @Test
  void a_measured_number_has_the_decimals_and_the_per_cent_of_its_measure() {
    var cell = new ValueCell(Value.amount("64.21"), PERCENT);

    assertThat(cell.text()).isEqualTo("64,21%");
    assertThat(cell.number())
        .contains(new NumberCell(new BigDecimal("64.21"), PERCENT.decimals(), Unit.PERCENT));
  }

  @Test
  void words_and_parts_of_a_whole_are_no_number() {
    var done = new ValueCell(new Value.YesNo(true, "realizzato"), Measure.ofKind(ValueKind.YES_NO));
    var share =
        new ValueCell(
            new Value.Share(new BigDecimal(4), new BigDecimal(8)),
            Measure.ofKind(ValueKind.K_OF_N));

    assertThat(done.text()).isEqualTo("realizzato");
    assertThat(done.number()).isEmpty();
    assertThat(share.text()).isEqualTo("4 su 8");
    assertThat(share.number()).isEmpty();
  }

  @Test
  void a_target_is_a_number_unless_it_is_a_bound() {
    var ninety = Value.amount("90");

    assertThat(new TargetCell(Target.of(ninety), COUNT).number())
        .contains(new NumberCell(new BigDecimal(90), COUNT.decimals(), Unit.NONE));
    assertThat(new TargetCell(Target.atLeast(ninety), COUNT).number()).isEmpty();
    assertThat(new TargetCell(Target.atLeast(ninety), COUNT).text()).isEqualTo("≥ 90");
  }

  @Test
  void a_performance_is_a_per_cent_with_what_is_to_be_known_of_it() {
    var share = new BigDecimal("0.895");
    var cell =
        new PerformanceCell(
            new Measured(share, Clause.VALUE_OVER_TARGET),
            Optional.of(new Footnote(12, "Nota.")),
            Optional.of(new ProRata(Year.of(2020), 274)),
            Optional.empty(),
            Optional.of(Attainment.PARTLY_REACHED));

    assertThat(cell.text()).isEqualTo("90% ¹²\npro rata 274/366 giorni\nparzialmente raggiunto");
    assertThat(cell.number()).contains(new NumberCell(new BigDecimal("89.5"), 0, Unit.PERCENT));
    assertThat(cell.share()).contains(share);
  }

  @Test
  void a_missing_performance_is_not_a_zero() {
    var cell =
        new PerformanceCell(
            new NotMeasurable(Clause.NO_MEASUREMENT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(cell.text()).isEqualTo("non rilevato");
    assertThat(cell.number()).isEmpty();
    assertThat(cell.measured()).isFalse();
  }

  @Test
  void an_amount_beside_one_with_cents_has_two_decimals() {
    assertThat(cents("1.600")).isEqualTo("1.600,00");
    assertThat(cents("≥ 1.600,5")).isEqualTo("≥ 1.600,50");
    assertThat(cents("da 3 a 5,25")).isEqualTo("da 3,00 a 5,25");
    assertThat(new CentsCell(new TextCell("non rilevato\n(1 al 31/03/2020)")).text())
        .isEqualTo("non rilevato\n(1 al 31/03/2020)");
  }

  private static String cents(String text) {
    return new CentsCell(RichTextCell.plain(text)).text();
  }
}
