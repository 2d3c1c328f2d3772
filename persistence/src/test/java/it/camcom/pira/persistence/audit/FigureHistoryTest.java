package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.measurement.FigureChange;
import it.camcom.pira.domain.measurement.FigureChange.OfMeasurement;
import it.camcom.pira.domain.measurement.FigureChange.OfTarget;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.plan.JpaPlans;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureHistoryTest {

  private static final String CHAMBER = "storia";
  private static final LocalDate DAY = LocalDate.of(2041, 9, 30);
  private static final Plan PLAN = SamplePlan.withEverything(2041);
  private static final List<Measurement> MEASURED = SamplePlan.measurementsOf(PLAN, DAY);

  @BeforeAll
  static void a_plan_with_values_of_every_kind() {
    DemoPeople.addChamber(Storage.shared().database(), CHAMBER, "Camera della storia");
    work(entities -> new JpaPlans(entities).add(PLAN));
    work(entities -> new JpaMeasurements(entities).add(PLAN.id(), MEASURED));
  }

  private static void work(Consumer<EntityManager> work) {
    Storage.shared()
        .in(
            CHAMBER,
            entities -> {
              work.accept(entities);
              return null;
            });
  }

  private static List<FigureChange> historyOf(String chamber, IndicatorId indicator) {
    return Storage.shared().in(chamber, entities -> new JpaFigureHistory(entities).of(indicator));
  }

  static Stream<Indicator> indicators() {
    return PLAN.indicators();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void targets_come_back_exactly_as_they_were_set(Indicator indicator) {
    assertThat(historyOf(CHAMBER, indicator.id()))
        .filteredOn(change -> change instanceof OfTarget target && target.after().isPresent())
        .map(OfTarget.class::cast)
        .allSatisfy(
            change -> {
              assertThat(change.before()).isEmpty();
              assertThat(change.after()).isEqualTo(indicator.target(change.year()));
              assertThat(change.circumstances().person()).isEqualTo(DemoPeople.id("anna"));
            })
        .extracting(OfTarget::year)
        .containsExactlyInAnyOrderElementsOf(indicator.targets().keySet());
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void values_come_back_exactly_as_they_were_measured(Indicator indicator) {
    var value =
        MEASURED.stream()
            .filter(one -> one.indicator().equals(indicator.id()))
            .map(Measurement::value)
            .findFirst();

    assertThat(historyOf(CHAMBER, indicator.id()))
        .filteredOn(OfMeasurement.class::isInstance)
        .map(OfMeasurement.class::cast)
        .anySatisfy(
            change -> {
              assertThat(change.asOf()).isEqualTo(DAY);
              assertThat(change.before()).isEmpty();
              assertThat(change.after()).isEqualTo(value);
            });
  }

  @Test
  void a_correction_has_the_old_value_and_reason_and_comes_first() {
    var indicator = PLAN.indicators().toList().get(1);
    var day = DAY.plusDays(1);
    var small = Measurement.read(indicator.id(), day, Value.amount("0.000001"), noPrint());
    work(entities -> new JpaMeasurements(entities).add(PLAN.id(), List.of(small)));
    work(
        entities -> {
          new HashedAuditChain(entities).giveReason("Conteggio rifatto");
          new JpaMeasurements(entities).correct(with(small, Value.amount("-123456789012345.5")));
        });

    var latest = (OfMeasurement) historyOf(CHAMBER, indicator.id()).get(0);

    assertThat(latest.asOf()).isEqualTo(day);
    assertThat(latest.before()).contains(Value.amount("0.000001"));
    assertThat(latest.after()).contains(Value.amount("-123456789012345.5"));
    assertThat(latest.circumstances().reason()).contains("Conteggio rifatto");
  }

  private static SourceRounding noPrint() {
    return new SourceRounding(BigDecimal.ZERO, Optional.empty());
  }

  private static Measurement with(Measurement measurement, Value value) {
    return new Measurement(
        measurement.id(),
        measurement.indicator(),
        measurement.asOf(),
        value,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  @Test
  void a_target_that_is_taken_away_leaves_what_it_was() {
    var indicator = PLAN.indicators().toList().get(7);
    var year = indicator.targets().lastKey();
    Session.keep(
        Storage.shared().database().application(),
        CHAMBER,
        "delete from pira.target where indicator_id = '%s' and target_year = %s"
            .formatted(indicator.id().value(), year));

    var latest = (OfTarget) historyOf(CHAMBER, indicator.id()).get(0);

    assertThat(latest.before()).isEqualTo(indicator.target(year));
    assertThat(latest.after()).isEmpty();
  }

  @Test
  void another_chamber_has_no_such_history() {
    assertThat(historyOf("prato", PLAN.indicators().findFirst().orElseThrow().id())).isEmpty();
  }
}
