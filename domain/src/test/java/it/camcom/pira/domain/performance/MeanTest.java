package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);

  @ParameterizedTest
  @CsvSource({
    "1/1, 100",
    "1/2 1/1, 75",
    "0/1 1/1, 50",
    "1/8 1/1, 56",
    "1/3 11/12, 63",
    "1/3 2/3, 50",
    "1/3 1/3 1/3, 33",
    "1/7 2/7 4/7, 33",
    "99/100 1/1, 100",
    "2/1 1/2, 75"
  })
  void a_mean_is_exact_and_rounded_once(String rows, String percent) {
    var figures = Stream.of(rows.split(" ", -1)).map(row -> figure(row, null)).toList();

    assertThat(Mean.of(Weighting.SIMPLE, figures).roundedPercent(0))
        .contains(new BigDecimal(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "1/1:1 1/2:1, 75, 0",
    "1/1:3 1/2:1, 88, 0",
    "1/1:0.5 1/2:1.5, 63, 0",
    "1/1 1/2:3, 63, 1",
    "1/1 1/2, 75, 2"
  })
  void a_weight_tells_how_much_a_row_counts_and_one_without_counts_one(
      String rows, String percent, int assumed) {
    var figures =
        Stream.of(rows.split(" ", -1))
            .map(row -> row.split(":", -1))
            .map(row -> figure(row[0], row.length > 1 ? row[1] : null))
            .toList();
    var mean = Mean.of(Weighting.WEIGHTED, figures);

    assertThat(mean.roundedPercent(0)).contains(new BigDecimal(percent));
    assertThat(mean.assumed()).isEqualTo(assumed);
  }

  @Test
  void a_row_without_performance_is_left_out_and_counted() {
    var open = Figure.of(indicatorWithoutTarget(), YEAR, Optional.empty());
    var unmeasured = Figure.of(target("1"), YEAR, Optional.empty());
    var mean = Mean.of(Weighting.SIMPLE, List.of(figure("1/2", null), open, unmeasured));

    assertThat(mean.roundedPercent(0)).contains(new BigDecimal("50"));
    assertThat(mean.rows()).isEqualTo(1);
    assertThat(mean.without()).isEqualTo(2);
  }

  @Test
  void of_nothing_there_is_no_mean() {
    var unmeasured = Figure.of(target("1"), YEAR, Optional.empty());

    assertThat(Mean.of(Weighting.SIMPLE, List.of()).share()).isEmpty();
    assertThat(Mean.of(Weighting.WEIGHTED, List.of(unmeasured)).roundedPercent(0)).isEmpty();
  }

  @Test
  void a_mean_is_taken_of_what_is_shown() {
    var indicator = target("50");
    var printed = new SourceRounding(new BigDecimal("0.5"), Optional.of(new BigDecimal("19")));
    var figure =
        Figure.of(
            indicator,
            YEAR,
            Optional.of(Measurement.read(indicator.id(), DAY, Value.amount("9"), printed)));

    assertThat(Mean.of(Weighting.SIMPLE, List.of(figure)).roundedPercent(0))
        .contains(new BigDecimal("19"));
  }

  @Test
  void each_weighing_has_its_rule() {
    assertThat(Weighting.SIMPLE.rule()).hasToString("media-semplice v1");
    assertThat(Weighting.WEIGHTED.rule()).hasToString("media-pesata v1");
  }

  /** "1/3" is one of three that were aimed at. */
  private static Figure figure(String row, String weight) {
    var parts = row.split("/", -1);
    var indicator = weighing(target(parts[1]), weight);
    var printed = new SourceRounding(BigDecimal.ZERO, Optional.empty());
    return Figure.of(
        indicator,
        YEAR,
        Optional.of(Measurement.read(indicator.id(), DAY, Value.amount(parts[0]), printed)));
  }

  private static Indicator target(String number) {
    return indicator(higherIsBetter(), Target.of(Value.amount(number)));
  }

  private static Indicator weighing(Indicator one, String weight) {
    return new Indicator(
        one.id(),
        one.typology(),
        one.name(),
        one.formula(),
        one.measure(),
        one.dataSource(),
        one.owner(),
        one.commonIndicator(),
        Optional.ofNullable(weight).map(BigDecimal::new),
        one.renewedFrom(),
        one.targets());
  }
}
