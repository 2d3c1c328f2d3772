package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianDatesTest {

  @ParameterizedTest
  @CsvSource({
    "30/09/2020, 2020-09-30",
    "30/09/20, 2020-09-30",
    "Consuntivo 30.09.2020, 2020-09-30",
    "Situazione al 30 settembre 2020, 2020-09-30",
    "al 1 Gennaio 2021 e oltre, 2021-01-01",
    "31-12-2019, 2019-12-31",
    "art. 19 del 30/9/2020, 2020-09-30"
  })
  void a_date_is_found_in_any_spelling(String text, LocalDate date) {
    assertThat(ItalianDates.first(text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "30/06/2025, 2025-06-30",
    "8.6.25, 2025-06-08",
    "30 giugno 2025, 2025-06-30",
    "29/02/2024, 2024-02-29"
  })
  void a_text_can_be_a_date_and_nothing_else(String text, LocalDate date) {
    assertThat(ItalianDates.parse(text)).contains(date);
    assertThat(ItalianDates.parse("entro il " + text)).isEmpty();
    assertThat(ItalianDates.parse(text + " circa")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "29/02/2025", "4 su 8", "1 2 3 4", "giugno 2025", "30/06/20250"})
  void what_is_not_quite_a_date_is_not_parsed(String text) {
    assertThat(ItalianDates.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Stato 2019", "31/02/2020", "99/99/9999", "n. 3 su 12", "settembre 2020"})
  void what_is_no_date_is_none(String text) {
    assertThat(ItalianDates.first(text)).isEmpty();
  }

  @Test
  void years_are_found_among_other_numbers() {
    assertThat(ItalianDates.years("Target 2020, 12, 3020, 1999 e 20201"))
        .containsExactly(Year.of(2020), Year.of(1999));
  }
}
