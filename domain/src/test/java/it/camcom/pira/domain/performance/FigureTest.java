package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.Performance.NotMeasurable;
import it.camcom.pira.domain.plan.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);

  private final Indicator selfFinancing = indicator(higherIsBetter(), Written.target("50"));

  private Figure printed(String value, SourceRounding printed) {
    return Figure.of(
        selfFinancing,
        YEAR,
        Optional.of(Measurement.read(selfFinancing.id(), AS_OF, Written.value(value), printed)));
  }

  private Figure entered(String value) {
    return Figure.of(
        selfFinancing,
        YEAR,
        Optional.of(
            new Measurement(
                MeasurementId.next(),
                selfFinancing.id(),
                AS_OF,
                Written.value(value),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of())));
  }

  private static Measured share(String share, Clause clause) {
    return new Measured(new BigDecimal(share), clause);
  }

  @Test
  void what_fits_the_precision_of_print_is_shown_as_printed() {
    var figure = printed("9", Written.rounded("9", "19"));

    assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(figure.computed()).isEqualTo(share("0.18", Clause.VALUE_OVER_TARGET));
    assertThat(figure.shown()).isEqualTo(share("0.19", Clause.AS_PRINTED));
  }

  @Test
  void what_the_rule_gives_is_shown_unrounded() {
    var figure = printed("9,4", Written.rounded("9,4", "19"));

    assertThat(figure.agreement()).isEqualTo(Agreement.EXACT);
    assertThat(figure.shown()).isEqualTo(share("0.188", Clause.VALUE_OVER_TARGET));
  }

  @Test
  void the_printed_is_never_shown_against_the_rule() {
    var figure = printed("9", Written.percent("19"));

    assertThat(figure.agreement()).isEqualTo(Agreement.CONTRADICTS);
    assertThat(figure.shown()).isEqualTo(share("0.18", Clause.VALUE_OVER_TARGET));
    assertThat(figure.printedPerformance()).contains(new BigDecimal("19"));
  }

  @Test
  void what_was_entered_is_computed() {
    var figure = entered("9");

    assertThat(figure.agreement()).isEqualTo(Agreement.NOT_PRINTED);
    assertThat(figure.shown()).isEqualTo(share("0.18", Clause.VALUE_OVER_TARGET));
    assertThat(figure.printedPerformance()).isEmpty();
    assertThat(figure.rule()).isEqualTo(TargetRatio.RULE);
  }

  @Test
  void a_missing_measurement_is_not_a_zero() {
    var figure = Figure.of(selfFinancing, YEAR, Optional.empty());

    assertThat(figure.shown()).isEqualTo(new NotMeasurable(Clause.NO_MEASUREMENT));
    assertThat(figure.target()).contains(Written.target("50"));
  }

  @Test
  void a_year_left_open_has_no_performance() {
    var measured = printed("9", Written.rounded("9", "19")).measurement();
    var figure = Figure.of(selfFinancing, YEAR.plusYears(1), measured);

    assertThat(figure.shown()).isEqualTo(new NotMeasurable(Clause.NO_TARGET));
    assertThat(figure.agreement()).isEqualTo(Agreement.NOT_PRINTED);
    assertThat(figure.measurement()).isEqualTo(measured);
  }

  @Test
  void the_rule_is_named_with_its_version() {
    assertThat(TargetRatio.RULE).hasToString("rapporto-al-target v1");
  }
}
