package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianNumbersTest {

  private static final long SEED = 20200930;

  @ParameterizedTest(name = "«{0}» is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0              | 0",
        "3.960          | 3960",
        "7,9            | 7.9",
        "7,90           | 7.90",
        "64,21%         | 64.21",
        "64,21 %        | 64.21",
        "€ 165.600,00   | 165600.00",
        "€165.600,00    | 165600.00",
        "165.600,00 €   | 165600.00",
        "€\u00a0165.600,00 | 165600.00",
        "1.600\u202f€   | 1600",
        "2.377.957      | 2377957",
        "12345,6        | 12345.6",
        "-7,5           | -7.5",
        "−1.234,5       | -1234.5",
        "€ -3           | -3",
        "0,000001       | 0.000001",
        "007            | 7",
      })
  void what_documents_write_is_read_with_its_decimals(String text, String number) {
    assertThat(ItalianNumbers.parse(text)).contains(new BigDecimal(number));
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "",
        " ",
        "NaN",
        "Infinity",
        "1e999",
        "1E3",
        "0x1F",
        "1F",
        "7.77",
        "0.123",
        "000.123",
        "1.23.456",
        "1.2345",
        "1234.567",
        ".5",
        ",5",
        "5,",
        "5.",
        "1,2,3",
        "1,234.5",
        "-",
        "−",
        "+",
        "+5",
        "--5",
        "5-",
        "€",
        "%",
        "€ 5 €",
        "€ 5%",
        "5%%",
        "% 5",
        "1 000",
        "1\u00a0000",
        "1'000",
        "n.d.",
        "4 su 8",
        "５",
        "٣",
        "१",
        "1\n2",
        "½",
      })
  void what_is_not_written_the_italian_way_is_not_guessed_at(String text) {
    assertThat(ItalianNumbers.parse(text)).isEmpty();
  }

  @Test
  void a_long_number_is_read_so_that_it_can_be_called_too_large() {
    assertThat(ItalianNumbers.parse("9".repeat(40)))
        .hasValueSatisfying(number -> assertThat(ItalianNumbers.fits(number)).isFalse());
  }

  @Test
  void what_is_longer_than_any_number_is_not_read() {
    assertThat(ItalianNumbers.parse("9".repeat(41))).isEmpty();
    assertThat(ItalianNumbers.parse("0," + "9".repeat(41))).isEmpty();
    assertThat(ItalianNumbers.parse("9".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0,                       true",
    "999999999999999,         true",
    "-999999999999999.999999, true",
    "1000000000000000,        false",
    "0.000001,                true",
    "0.0000001,               false",
    "0.0000010000,            true",
    "1E+14,                   true",
    "1E+15,                   false",
    "1E+2147483647,           false",
    "-1E+2147483640,          false",
    "1E-2147483647,           false",
    "0E-2147483647,           true",
  })
  void fifteen_digits_and_six_decimals_fit(String number, boolean fits) {
    assertThat(ItalianNumbers.fits(new BigDecimal(number))).isEqualTo(fits);
  }

  @ParameterizedTest(name = "{1} to {0} decimals: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 9.3        | 9",
        "0 | 9.5        | 10",
        "0 | -9.5       | -10",
        "0 | 3960       | 3.960",
        "0 | -0.4       | 0",
        "0 | 0          | 0",
        "1 | 9.3        | 9,3",
        "2 | 9.3        | 9,3",
        "2 | 9.30       | 9,3",
        "2 | 64.215     | 64,22",
        "2 | -0.004     | 0",
        "6 | 0.000001   | 0,000001",
        "6 | 999999999999999.999999 | 999.999.999.999.999,999999",
      })
  void numbers_are_written_with_no_more_decimals_than_they_have(
      int decimals, String number, String text) {
    assertThat(ItalianNumbers.atMost(decimals, new BigDecimal(number))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "165600  | € 165.600,00",
        "0       | € 0,00",
        "0.005   | € 0,01",
        "-0.004  | € 0,00",
        "-1234.5 | € -1.234,50",
      })
  void euro_have_cents(String amount, String text) {
    assertThat(ItalianNumbers.euro(new BigDecimal(amount))).isEqualTo(text);
  }

  @Test
  void what_is_written_is_read_back() {
    var random = new Random(SEED);
    for (int i = 0; i < 10_000; i++) {
      var number = new BigDecimal(new BigInteger(1 + random.nextInt(69), random), 6);
      var signed = random.nextBoolean() ? number : number.negate();

      assertThat(ItalianNumbers.parse(ItalianNumbers.atMost(6, signed)))
          .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(signed));
      assertThat(ItalianNumbers.parse(ItalianNumbers.euro(signed)))
          .hasValueSatisfying(
              read ->
                  assertThat(read.subtract(signed).abs())
                      .isLessThanOrEqualTo(new BigDecimal("0.005")));
    }
  }

  @Test
  void whatever_is_read_is_a_plain_number() {
    var random = new Random(SEED);
    var signs = "0123456789.,-−+€% eE'\u00a0٣";
    for (int i = 0; i < 100_000; i++) {
      var text = new StringBuilder();
      random
          .ints(random.nextInt(9), 0, signs.length())
          .forEach(at -> text.append(signs.charAt(at)));

      ItalianNumbers.parse(text.toString())
          .ifPresent(number -> assertThat(number.toPlainString()).matches("-?\\d+(\\.\\d+)?"));
    }
  }
}
