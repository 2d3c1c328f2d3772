package it.camcom.pira.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryDateTest {

  @Test
  void a_day_is_read_as_iso_writes_it() {
    assertThat(QueryDate.of("as-of", "2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "ieri", "2021-02-29", "30/09/2020", "2020-9-30", "0001-01-01", "+12020-01-01"})
  void what_is_no_day_of_our_age_is_none(String text) {
    assertThat(QueryDate.read(text)).isEmpty();
    assertThat(RefusedRequest.detail(() -> QueryDate.of("as-of", text)))
        .startsWith("Il parametro «as-of» è un giorno scritto come 2020-09-30, dal ");
  }

  @Test
  void the_caller_is_told_what_was_sent_and_no_more_than_its_beginning() {
    assertThat(RefusedRequest.detail(() -> QueryDate.of("from", null))).endsWith("; qui manca.");
    assertThat(RefusedRequest.detail(() -> QueryDate.of("from", "ieri")))
        .endsWith("; «ieri» non lo è.");
    assertThat(RefusedRequest.detail(() -> QueryDate.of("from", "x".repeat(41))))
        .endsWith("; «" + "x".repeat(40) + "…» non lo è.");
  }
}
