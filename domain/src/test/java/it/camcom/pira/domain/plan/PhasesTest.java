package it.camcom.pira.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhasesTest {

  private static List<Year> years(int... years) {
    return IntStream.of(years).mapToObj(Year::of).toList();
  }

  private static Phase markedIn(int year) {
    return new Phase("Progettazione", Map.of(Year.of(year), "▶"));
  }

  @Test
  void a_time_line_may_differ_from_the_triennium() {
    var phases = new Phases(years(2019, 2020, 2021), List.of(markedIn(2019), markedIn(2021)));

    assertThat(phases.phases()).hasSize(2);
  }

  @Test
  void a_phase_may_have_no_mark() {
    var unmarked = new Phase("Progettazione", Map.of());

    assertThat(new Phases(years(2020), List.of(unmarked)).phases()).containsExactly(unmarked);
  }

  @Test
  void years_ascend() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Phases(years(2021, 2020), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Phases(years(2020, 2020), List.of()));
  }

  @Test
  void a_phase_is_marked_in_the_years_of_the_time_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phases(years(2019, 2020, 2021), List.of(markedIn(2022))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phases(List.of(), List.of(markedIn(2020))));
  }

  @Test
  void a_time_line_has_at_most_ten_years() {
    var ten = IntStream.range(2020, 2030).toArray();
    var eleven = IntStream.range(2020, 2031).toArray();

    assertThat(new Phases(years(ten), List.of()).years()).hasSize(10);
    assertThatIllegalArgumentException().isThrownBy(() -> new Phases(years(eleven), List.of()));
  }

  @Test
  void a_mark_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phase("Progettazione", Map.of(Year.of(2020), " ")));
  }

  @Test
  void marks_are_sorted_by_year() {
    var phase = new Phase("Avvio", Map.of(Year.of(2022), "c", Year.of(2020), "a"));

    assertThat(phase.marks().keySet()).containsExactly(Year.of(2020), Year.of(2022));
  }
}
