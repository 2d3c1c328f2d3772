package it.camcom.pira.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.language.InvalidInput;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotedInputTest {

  private static final String HASH = "0a".repeat(32);

  @Test
  void who_noted_nothing_asks_for_nothing() {
    assertThat(new NotedInput(null, null).noted()).isEmpty();
    assertThat(new NotedInput("", "").noted()).isEmpty();
  }

  @Test
  void a_noted_entry_has_a_position_and_a_hash() {
    assertThat(new NotedInput("999999999999999999", HASH).noted())
        .contains(new Noted(999_999_999_999_999_999L, HASH));
    assertThat(new NotedInput("1", HASH.toUpperCase(Locale.ROOT)).noted()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1                   | x  | hash",
        "1                   |    | hash",
        "-1                  | 64 | position",
        "1000000000000000000 | 64 | position",
        "                    | 64 | position",
        "uno                 | 63 | hash,position"
      })
  void every_field_that_is_none_is_named(String position, String hash, String fields) {
    var digits = hash != null && hash.matches("\\d+");
    var entered = new NotedInput(position, digits ? "a".repeat(Integer.parseInt(hash)) : hash);

    assertThatThrownBy(entered::noted)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(InvalidInput.Fault::field)
                    .isEqualTo(List.of(fields.split(","))));
  }
}
