package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.reporting.rows.DocumentRows;
import it.camcom.pira.reporting.rows.FootnoteRow;
import it.camcom.pira.reporting.rows.IndicatorRow;
import it.camcom.pira.reporting.rows.PlacedRow;
import it.camcom.pira.reporting.rows.ReportRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notes beneath the tables of the real document, whose 59th figure is compatible only. */
class FootnotesTest {

  private final DocumentRows rows = DocumentRows.of(PratoFixture.content());

  @Test
  void the_figure_that_is_compatible_with_its_printed_precision_calls_the_one_note() {
    assertThat(of(FootnoteRow.class))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.text().text())
                    .isEqualTo(
                        "¹ Valore del documento d’origine, compatibile con la precisione di"
                            + " stampa."));
    assertThat(of(IndicatorRow.class).stream().map(row -> row.performance().text()))
        .filteredOn(shown -> shown.endsWith("¹"))
        .containsExactly("19% ¹");
  }

  private <R extends ReportRow> List<R> of(Class<R> type) {
    return Stream.of(rows.front(), rows.sheets(), rows.method())
        .flatMap(List::stream)
        .map(PlacedRow::row)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
