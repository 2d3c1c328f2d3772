package it.camcom.pira.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

  private static void read(String text) {
    JsonSyntax.requireWhole(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", " {\"a\":[1,null,{\"b\":\"è\"}]} ", "{\"a\":1,\"a\":2}"})
  void whole_json_passes(String text) {
    assertThatCode(() -> read(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1,", "{\"a\"", "{\"a\":tru}", "{} {}", "{'a':1}", "nulla", "{a:1}"})
  void what_is_no_json_is_told_so_with_its_place(String text) {
    assertThat(RefusedRequest.detail(() -> read(text)))
        .matches("Il contenuto inviato non è JSON corretto: riga \\d+, colonna -?\\d+\\.");
  }

  @Test
  void the_place_is_that_of_the_fault() {
    assertThat(RefusedRequest.detail(() -> read("{\n\"a\": 1,\n\"b\" 2}"))).contains("riga 3, ");
  }

  @Test
  void nothing_at_all_is_missed() {
    assertThat(RefusedRequest.detail(() -> read("")))
        .isEqualTo("Manca il contenuto: serve un oggetto JSON.");
  }

  @Test
  void other_encodings_than_utf_8_are_refused() {
    var latin = "{\"a\":\"è\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(RefusedRequest.detail(() -> JsonSyntax.requireWhole(latin)))
        .isEqualTo("Il contenuto inviato non è scritto in UTF-8.");
  }

  @Test
  void twenty_levels_pass_and_one_more_does_not() {
    assertThatCode(() -> read("[".repeat(20) + "]".repeat(20))).doesNotThrowAnyException();
    assertThat(RefusedRequest.detail(() -> read("[".repeat(21) + "]".repeat(21))))
        .contains("è annidato oltre 20 livelli");
    assertThat(RefusedRequest.detail(() -> read("{\"a\":".repeat(50_000))))
        .as("it stops at the level and does not look for the end")
        .contains("è annidato oltre 20 livelli");
  }

  @Test
  void levels_that_were_left_count_no_more() {
    assertThatCode(() -> read("[" + "[[[]]],".repeat(100) + "1]")).doesNotThrowAnyException();
  }

  @Test
  void half_a_million_names_and_values_pass_and_one_more_does_not() {
    assertThatCode(() -> read("[1" + ",1".repeat(499_997) + "]")).doesNotThrowAnyException();
    assertThat(RefusedRequest.detail(() -> read("[1" + ",1".repeat(499_998) + "]")))
        .contains("ha oltre 500.000 nomi e valori");
  }

  @Test
  void a_number_of_sixty_characters_passes_and_a_longer_one_does_not() {
    assertThatCode(() -> read("[" + "9".repeat(60) + "]")).doesNotThrowAnyException();
    assertThat(RefusedRequest.detail(() -> read("[" + "9".repeat(61) + "]")))
        .contains("ha un numero di oltre 60 caratteri");
    assertThat(RefusedRequest.detail(() -> read("[0." + "0".repeat(58) + "1]")))
        .contains("ha un numero di oltre 60 caratteri");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "[\"\\ud83d\"]", "[\"\\ude00x\"]"})
  void a_character_that_the_database_cannot_keep_is_refused(String text) {
    assertThat(RefusedRequest.detail(() -> read(text)))
        .contains("ha un testo con caratteri che non si possono conservare");
  }

  @Test
  void a_character_of_two_halves_passes() {
    assertThatCode(() -> read("[\"\\ud83d\\ude00\",\"😀\"]")).doesNotThrowAnyException();
  }
}
