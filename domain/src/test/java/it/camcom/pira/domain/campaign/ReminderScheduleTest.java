package it.camcom.pira.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {

  private static final LocalDate DUE = LocalDate.of(2020, 7, 15);

  @ParameterizedTest(name = "{0} days after it is due: {1}")
  @CsvSource({
    "-8,",
    "-7, WEEK_BEFORE",
    "-2, WEEK_BEFORE",
    "-1, DAY_BEFORE",
    "0, DAY_BEFORE",
    "1, DAY_AFTER",
    "6, DAY_AFTER",
    "7, WEEK_AFTER",
    "13, WEEK_AFTER",
    "14,"
  })
  void an_occasion_lasts_until_the_next(int days, ReminderSchedule occasion) {
    assertThat(ReminderSchedule.at(DUE, DUE.plusDays(days)))
        .isEqualTo(Optional.ofNullable(occasion));
  }

  @Test
  void an_occasion_is_of_its_own_day_and_a_request_of_the_day_on_which_it_is_made() {
    var today = DUE.plusDays(3);

    assertThat(ReminderSchedule.WEEK_BEFORE.day(DUE, today)).isEqualTo(LocalDate.of(2020, 7, 8));
    assertThat(ReminderSchedule.DAY_AFTER.day(DUE, today)).isEqualTo(LocalDate.of(2020, 7, 16));
    assertThat(ReminderSchedule.ON_REQUEST.day(DUE, today)).isEqualTo(today);
  }
}
