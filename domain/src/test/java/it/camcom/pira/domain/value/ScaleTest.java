package it.camcom.pira.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest(name = "«{0}» is {1}")
  @CsvSource({"insufficiente, 0", "sufficiente, 1", "buono, 2", "' Ottimo ', 3", "BUONO, 2"})
  void levels_rank_from_the_worst(String level, int rank) {
    assertThat(Scale.OF_JUDGEMENT.rank(level)).hasValue(rank);
  }

  @Test
  void a_word_that_is_not_on_the_scale_has_no_rank() {
    assertThat(Scale.OF_JUDGEMENT.rank("discreto")).isEmpty();
    assertThat(Scale.OF_JUDGEMENT.rank("")).isEmpty();
  }

  @Test
  void a_scale_has_two_to_twenty_levels() {
    assertThat(new Scale(levels(2)).levels()).hasSize(2);
    assertThat(new Scale(levels(20)).levels()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(levels(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(levels(21)));
  }

  private static List<String> levels(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  @Test
  void levels_differ_by_more_than_case_and_blanks() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(List.of("buono", " Buono")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(List.of("buono", " ")));
  }
}
