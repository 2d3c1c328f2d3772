package it.camcom.pira.domain.people;

import static it.camcom.pira.domain.people.LoginFailures.Kind.ACCOUNT;
import static it.camcom.pira.domain.people.LoginFailures.Kind.ADDRESS;
import static it.camcom.pira.domain.people.LoginFailures.Kind.EVERYWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.people.LoginFailures.Count;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlingRuleTest {

  private static final Instant LAST = Instant.parse("2026-03-02T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0",
    "4, 0",
    "5, 1",
    "6, 2",
    "7, 4",
    "8, 8",
    "14, 512",
    "15, 900",
    "16, 900",
    "1000, 900",
    "2147483647, 900"
  })
  void an_account_waits_twice_as_long_after_each_failure_from_the_fifth(
      int failures, long seconds) {
    assertThat(ThrottlingRule.remaining(ACCOUNT, new Count(failures, LAST), LAST))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "29, 0", "30, 1", "31, 2", "39, 512", "40, 900", "2147483647, 900"})
  void an_address_is_given_thirty(int failures, long seconds) {
    assertThat(ThrottlingRule.remaining(ADDRESS, new Count(failures, LAST), LAST))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"99, 0", "100, 1", "103, 8", "104, 10", "2147483647, 10"})
  void an_account_everywhere_is_given_a_hundred_and_waits_briefly(int failures, long seconds) {
    assertThat(ThrottlingRule.remaining(EVERYWHERE, new Count(failures, LAST), LAST))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"0, 4000", "3999, 1", "4000, 0", "4001, 0"})
  void waiting_makes_it_shorter_to_the_millisecond(long waited, long remaining) {
    assertThat(ThrottlingRule.remaining(ACCOUNT, new Count(7, LAST), LAST.plusMillis(waited)))
        .isEqualTo(Duration.ofMillis(remaining));
  }

  @ParameterizedTest
  @CsvSource({"0, 9", "3599, 9", "3600, 9", "3601, 0"})
  void after_an_hour_all_is_forgotten(long seconds, int failures) {
    assertThat(ThrottlingRule.recent(new Count(9, LAST), LAST.plusSeconds(seconds)).failures())
        .isEqualTo(failures);
  }

  @Test
  void who_logs_in_beside_another_waits_for_nothing() {
    assertThat(ThrottlingRule.remaining(ADDRESS, new Count(2, LAST), LAST.minusMillis(3))).isZero();
    assertThat(ThrottlingRule.remaining(ADDRESS, new Count(30, LAST), LAST.minusMillis(3)))
        .isEqualTo(Duration.ofMillis(1003));
  }

  @Test
  void what_never_failed_waits_for_nothing() {
    assertThat(ThrottlingRule.remaining(ACCOUNT, ThrottlingRule.recent(Count.NONE, LAST), LAST))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "999, 1", "1000, 1", "1001, 2", "900000, 900"})
  void who_is_told_to_wait_is_told_whole_seconds(long millis, long seconds) {
    assertThat(new LoginResult.Delayed(Duration.ofMillis(millis)).seconds()).isEqualTo(seconds);
  }
}
