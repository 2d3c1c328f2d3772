package it.camcom.pira.exchange.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  private record Odd(
      String text,
      BigDecimal number,
      Boolean yes,
      LocalDate day,
      List<Integer> many,
      Object none) {}

  @Test
  void members_are_sorted_without_blanks_and_absent_ones_left_out() {
    var json =
        CanonicalJson.of(
            new Odd(
                "«è€»",
                new BigDecimal("1650.500"),
                true,
                LocalDate.of(2020, 9, 30),
                List.of(3, 1),
                null));

    assertThat(json)
        .isEqualTo(
            "{\"day\":\"2020-09-30\",\"many\":[3,1],\"number\":1650.5,"
                + "\"text\":\"«è€»\",\"yes\":true}");
  }

  private record Text(String text) {}

  /** RFC 8785, 3.2.2.2. */
  @Test
  void texts_are_escaped_as_rfc_8785_wants() {
    assertThat(CanonicalJson.of(new Text("\u20ac$\u000f\nA'B\"\\\"/<>\u007f")))
        .isEqualTo("{\"text\":\"€$\\u000f\\nA'B\\\"\\\\\\\"/<>\u007f\"}");
    assertThat(CanonicalJson.of(new Text("\b\t\n\f\r\u0000")))
        .isEqualTo("{\"text\":\"\\b\\t\\n\\f\\r\\u0000\"}");
  }

  private record Holder(BigDecimal number) {}

  @ParameterizedTest
  @CsvSource({
    "1E+3, 1000",
    "0.000, 0",
    "-0.10, -0.1",
    "0.0000001, 0.0000001",
    "123456789012345.000001, 123456789012345.000001"
  })
  void numbers_are_plain_exact_and_without_needless_zeros(String written, String canonical) {
    assertThat(CanonicalJson.of(new Holder(new BigDecimal(written))))
        .isEqualTo("{\"number\":" + canonical + "}");
  }
}
