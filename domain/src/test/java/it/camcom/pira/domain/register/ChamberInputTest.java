package it.camcom.pira.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChamberInputTest {

  private static final String NAME = "Camera di Commercio di Lucca";
  private static final String TAX_CODE = "12345678903";

  private static Optional<NewChamber> checked(ChamberInput entered) {
    return Optional.ofNullable(entered.check(new Fields(new Faults())));
  }

  private static List<String> faults(ChamberInput entered) {
    var faults = new Faults();
    entered.check(new Fields(faults));
    try {
      return faults.unless(List::of);
    } catch (InvalidInput invalid) {
      return invalid.faults().stream().map(InvalidInput.Fault::field).toList();
    }
  }

  private static ChamberInput withTaxCode(String taxCode) {
    return new ChamberInput("lucca", NAME, List.of("LU"), taxCode, null);
  }

  private static ChamberInput withProvinces(List<String> provinces) {
    return new ChamberInput("lucca", NAME, provinces, TAX_CODE, null);
  }

  private static ChamberInput withLogo(byte[] image) {
    return new ChamberInput("lucca", NAME, List.of("LU"), TAX_CODE, base64(image));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678903", "92017800480", "84002520470", "01234567897"})
  void a_tax_code_ends_with_its_check_digit(String taxCode) {
    assertThat(faults(withTaxCode(taxCode))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901",
        "12345678902",
        "12345678904",
        "21345678903",
        "1234567890",
        "123456789030",
        "",
        "1234567890a",
        " 12345678903",
        "１２３４５６７８９０３"
      })
  void another_digit_or_length_is_no_tax_code(String taxCode) {
    assertThat(faults(withTaxCode(taxCode))).containsExactly("taxCode");
  }

  static Stream<Arguments> provinces() {
    return Stream.of(
        Arguments.of(List.of("LU"), true),
        Arguments.of(List.of("LU", "MS", "PI"), true),
        Arguments.of(Collections.nCopies(10, "LU"), true),
        Arguments.of(Collections.nCopies(11, "LU"), false),
        Arguments.of(List.of(), false),
        Arguments.of(List.of("lu"), false),
        Arguments.of(List.of("L"), false),
        Arguments.of(List.of("LUC"), false),
        Arguments.of(List.of("LU", ""), false));
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void a_chamber_has_one_to_ten_provinces_of_two_capitals(List<String> codes, boolean taken) {
    assertThat(faults(withProvinces(codes))).isEqualTo(taken ? List.of() : List.of("provinces"));
  }

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

  static Stream<Arguments> images() {
    return Stream.of(
        Arguments.of("PNG", PNG, "image/png"),
        Arguments.of("JPEG", JPEG, "image/jpeg"),
        Arguments.of("PNG of the most", Arrays.copyOf(PNG, 65_536), "image/png"),
        Arguments.of("PNG of one more", Arrays.copyOf(PNG, 65_537), ""),
        Arguments.of("signature alone", Arrays.copyOf(PNG, 8), ""),
        Arguments.of("GIF", ascii("GIF89a...."), ""),
        Arguments.of("SVG", ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"), ""),
        Arguments.of("page", ascii("<html><script>"), ""));
  }

  private static String base64(byte[] image) {
    return Base64.getEncoder().encodeToString(image);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("images")
  void a_logo_is_a_png_or_jpeg_by_its_first_bytes(String what, byte[] image, String mediaType) {
    var entered = withLogo(image);

    assertThat(faults(entered))
        .as(what)
        .isEqualTo(mediaType.isEmpty() ? List.of("logo") : List.of());
    assertThat(checked(entered).flatMap(NewChamber::logo).map(Logo::mediaType).orElse(""))
        .isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nulla!", "====", "iVBORw0KGgo"})
  void what_is_no_base64_of_an_image_is_no_logo(String text) {
    assertThat(faults(new ChamberInput("lucca", NAME, List.of("LU"), TAX_CODE, text)))
        .containsExactly("logo");
  }

  @Test
  void a_chamber_may_have_no_logo() {
    var chamber = new ChamberInput("lucca", NAME, List.of("LU"), TAX_CODE, "");

    assertThat(faults(chamber)).isEmpty();
    assertThat(checked(chamber).flatMap(NewChamber::logo)).isEmpty();
  }

  @Test
  void what_was_not_entered_is_a_fault_like_any_other() {
    assertThat(faults(new ChamberInput(null, null, null, null, null)))
        .containsExactly("id", "name", "provinces", "taxCode");
  }

  @Test
  void a_logo_does_not_follow_later_changes_of_its_bytes() {
    var image = PNG.clone();
    var logo = Logo.of(image).orElseThrow();
    image[8] = 1;
    logo.image()[8] = 2;

    assertThat(logo.image()).isEqualTo(PNG);
  }

  @Test
  void all_faults_are_named_at_once() {
    var wrong = new ChamberInput("Lucca", " ", List.of(), "1", base64(new byte[] {1}));

    assertThat(faults(wrong)).containsExactly("id", "logo", "name", "provinces", "taxCode");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 200})
  void a_name_has_up_to_two_hundred_characters(int length) {
    var chamber = new ChamberInput("lucca", "x".repeat(length), List.of("LU"), TAX_CODE, null);

    assertThat(faults(chamber)).isEmpty();
  }

  @Test
  void a_longer_name_is_not_taken() {
    var chamber = new ChamberInput("lucca", "x".repeat(201), List.of("LU"), TAX_CODE, null);

    assertThat(faults(chamber)).containsExactly("name");
  }
}
