package it.camcom.pira.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  private static final LocalDate FROM = LocalDate.of(2013, 3, 27);
  private static final LocalDate UNTIL = LocalDate.of(2015, 6, 8);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2013-03-26, false",
    "2013-03-27, true",
    "2015-06-08, true",
    "2015-06-09, false",
  })
  void both_ends_belong_to_it(LocalDate day, boolean covered) {
    assertThat(new Validity(FROM, Optional.of(UNTIL)).covers(day)).isEqualTo(covered);
  }

  @Test
  void without_an_end_it_goes_on() {
    assertThat(new Validity(FROM, Optional.empty()).covers(LocalDate.MAX)).isTrue();
  }

  @Test
  void it_may_last_one_day_but_not_less() {
    assertThat(new Validity(FROM, Optional.of(FROM)).covers(FROM)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Validity(FROM, Optional.of(FROM.minusDays(1))));
  }
}
