package it.camcom.pira.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.plan.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closing report of Prato at 30 September 2020, whose percentages the rule must give. */
class PublishedDocumentTest {

  private static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);

  static List<PublishedRow> rows() {
    return PublishedRow.ofPrato();
  }

  private static Figure figure(PublishedRow row) {
    var indicator = Examples.indicator(row.measure(), row.target());
    var measurement = Measurement.read(indicator.id(), AS_OF, row.value(), row.printed());
    return Figure.of(indicator, Examples.YEAR, Optional.of(measurement));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_shows_the_percentage_that_was_printed(PublishedRow row) {
    var printed = row.printed().performance().orElseThrow();

    assertThat(figure(row).shown())
        .isInstanceOfSatisfying(
            Performance.Measured.class,
            shown -> assertThat(shown.roundedPercent(0)).isEqualByComparingTo(printed));
  }

  @Test
  void fifty_eight_rows_follow_from_the_printed_values() {
    assertThat(rows()).hasSize(59);
    assertThat(rows()).filteredOn(row -> figure(row).agreement() == Agreement.EXACT).hasSize(58);
  }

  @Test
  void the_fifty_ninth_fits_the_precision_of_what_is_printed() {
    assertThat(rows())
        .filteredOn(row -> figure(row).agreement() == Agreement.COMPATIBLE)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.name()).isEqualTo("Grado di auto finanziamento dell'auditorium");
              assertThat(figure(row).computed().clause()).isEqualTo(Clause.VALUE_OVER_TARGET);
              assertThat(figure(row).shown().clause()).isEqualTo(Clause.AS_PRINTED);
            });
  }

  @Test
  void no_row_depends_on_a_direction_that_nobody_can_tell() {
    assertThat(rows())
        .filteredOn(PublishedRow::fitsBothDirections)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(figure(row).agreement()).isEqualTo(Agreement.EXACT);
              assertThat(figure(row.turnedRound()).agreement()).isEqualTo(Agreement.EXACT);
            });
  }

  @Test
  void turned_round_the_rows_of_costs_and_the_like_would_contradict() {
    assertThat(rows())
        .filteredOn(row -> row.direction().equals("LOWER"))
        .hasSize(6)
        .filteredOn(row -> figure(row.turnedRound()).agreement() == Agreement.CONTRADICTS)
        .hasSize(5)
        .extracting(PublishedRow::name)
        .doesNotContain("Indebitamento");
  }
}
