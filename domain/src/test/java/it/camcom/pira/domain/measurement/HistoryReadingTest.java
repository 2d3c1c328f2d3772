package it.camcom.pira.domain.measurement;

import static it.camcom.pira.domain.plan.Examples.YEAR;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.indicator;
import static it.camcom.pira.domain.plan.Examples.plan;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.FixedScope;
import it.camcom.pira.domain.access.Guarded;
import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.measurement.FigureChange.Circumstances;
import it.camcom.pira.domain.measurement.HistoryReading.IndicatorHistory;
import it.camcom.pira.domain.plan.InMemoryPlans;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryReadingTest {

  private final Indicator events = indicator(higherIsBetter(), Target.of(Value.amount("50")));
  private final FigureChange set =
      new FigureChange.OfTarget(
          new Circumstances(Instant.EPOCH, Accounts.named("anna"), Optional.of("Primo piano")),
          YEAR,
          Optional.empty(),
          events.target(YEAR));

  private HistoryReading readingIn(CurrentScope scope) {
    return Guarded.by(
        scope,
        new HistoryReading(
            new InMemoryPlans(plan(sheet(events))),
            id -> id.equals(events.id()) ? List.of(set) : List.of()));
  }

  @Test
  void an_indicator_comes_with_its_changes() {
    assertThat(readingIn(FixedScope.of(Role.AUDITOR)).of(YEAR, events.id()))
        .contains(new IndicatorHistory(events, List.of(set)));
  }

  @Test
  void an_indicator_that_the_plan_does_not_have_is_nothing() {
    var reading = readingIn(FixedScope.of(Role.AUDITOR));

    assertThat(reading.of(YEAR, IndicatorId.next())).isEmpty();
    assertThat(reading.of(YEAR.minusYears(1), events.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CHAMBER_ADMINISTRATOR", "NETWORK_ANALYST", "NETWORK_ADMINISTRATOR"})
  void who_has_not_the_right_reads_no_history(Role role) {
    assertThatThrownBy(() -> readingIn(FixedScope.of(role)).of(YEAR, events.id()))
        .isInstanceOf(NotPermitted.class);
  }
}
