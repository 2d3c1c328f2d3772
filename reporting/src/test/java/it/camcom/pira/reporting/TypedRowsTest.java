package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.reporting.rows.Cell;
import it.camcom.pira.reporting.rows.CoverRow;
import it.camcom.pira.reporting.rows.DocumentRows;
import it.camcom.pira.reporting.rows.FinancialHealthRow;
import it.camcom.pira.reporting.rows.IndicatorRow;
import it.camcom.pira.reporting.rows.NumberCell;
import it.camcom.pira.reporting.rows.PlacedRow;
import it.camcom.pira.reporting.rows.ReportRow;
import it.camcom.pira.reporting.rows.SheetFactsRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of the real document, as an exporter finds them that keeps numbers as numbers. */
class TypedRowsTest {

  private final DocumentRows rows = DocumentRows.of(PratoFixture.content());

  @Test
  void every_measured_number_is_a_number_and_is_written_as_such() {
    List<Cell> values =
        Stream.concat(
                of(IndicatorRow.class).map(IndicatorRow::value),
                of(FinancialHealthRow.class).map(FinancialHealthRow::value))
            .toList();

    assertThat(values).hasSize(59);
    assertThat(values.stream().filter(cell -> cell.number().isPresent()))
        .hasSize(amounts())
        .allSatisfy(cell -> assertThat(cell.number().orElseThrow().text()).isEqualTo(cell.text()));
  }

  private static int amounts() {
    var plan = PratoFixture.content().plan().plan();
    return (int)
        plan.indicators()
            .map(one -> one.measure().kind())
            .filter(kind -> kind == ValueKind.NUMBER || kind == ValueKind.PERCENT)
            .count();
  }

  @Test
  void every_performance_is_a_number_from_0_to_100() {
    assertThat(of(IndicatorRow.class).map(IndicatorRow::performance))
        .isNotEmpty()
        .allSatisfy(
            cell ->
                assertThat(cell.number().map(NumberCell::amount).orElseThrow())
                    .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
  }

  @Test
  void the_day_of_the_document_is_a_day() {
    var day = LocalDate.of(2020, 9, 30);

    assertThat(of(CoverRow.class).map(CoverRow::asOf)).allMatch(cell -> cell.date().equals(day));
    assertThat(of(IndicatorRow.class).map(row -> row.columns().value().day()))
        .isNotEmpty()
        .allSatisfy(heading -> assertThat(heading).contains(day));
  }

  @Test
  void budgets_are_euro_or_words() {
    List<Cell> budgets = of(SheetFactsRow.class).map(SheetFactsRow::budget).toList();

    assertThat(budgets.stream().flatMap(cell -> cell.number().stream()))
        .isNotEmpty()
        .allMatch(number -> number.unit() == NumberCell.Unit.EURO);
    assertThat(budgets.stream().filter(cell -> cell.number().isEmpty()).map(Cell::text))
        .isNotEmpty()
        .noneMatch(String::isEmpty);
  }

  private <R extends ReportRow> Stream<R> of(Class<R> type) {
    return Stream.of(rows.front(), rows.sheets(), rows.method())
        .flatMap(List::stream)
        .map(PlacedRow::row)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
