package it.camcom.pira.domain.plan;

import static it.camcom.pira.domain.plan.Examples.indicatorWithoutTarget;
import static it.camcom.pira.domain.plan.Examples.sheet;
import static it.camcom.pira.domain.plan.Examples.sheetFollowing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeSheetTest {

  private final Indicator events = indicatorWithoutTarget();
  private final Indicator visitors = indicatorWithoutTarget();

  @Test
  void progress_follows_an_indicator_of_the_sheet() {
    var sheet = sheetFollowing(Optional.of(visitors.id()), events, visitors);

    assertThat(sheet.progress().flatMap(ProgressIndicator::indicator)).contains(visitors.id());
  }

  @Test
  void progress_does_not_follow_an_indicator_of_another_sheet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheetFollowing(Optional.of(visitors.id()), events))
        .withMessageContaining("of the sheet");
  }

  @Test
  void progress_may_follow_no_indicator() {
    assertThat(sheet(events).indicators()).containsExactly(events);
  }

  @Test
  void progress_follows_no_indicator_that_is_gone() {
    var sheet = sheetFollowing(Optional.of(events.id()), events);

    assertThat(sheet.withObjectives(List.of()).progress().orElseThrow().indicator()).isEmpty();
    assertThat(sheet.withObjectives(sheet.objectives())).isEqualTo(sheet);
  }

  @Test
  void a_sheet_is_printed_under_its_heading_if_it_has_one() {
    var plain = new SheetNames("PID", Optional.empty(), Optional.empty());
    var headed = new SheetNames("PID", Optional.of("Cultura d’impresa"), Optional.empty());
    var listed = new SheetNames("PID", Optional.of("Cultura d’impresa"), Optional.of("Digitale"));

    assertThat(List.of(plain, headed, listed))
        .extracting(SheetNames::aboveTheSheet)
        .containsExactly("PID", "Cultura d’impresa", "Cultura d’impresa");
    assertThat(List.of(plain, headed, listed))
        .extracting(SheetNames::ofTheStrategyTable)
        .containsExactly("PID", "Cultura d’impresa", "Digitale");
  }
}
