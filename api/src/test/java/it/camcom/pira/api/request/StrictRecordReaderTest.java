package it.camcom.pira.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictRecordReaderTest {

  /** A field of every type that is read from JSON. */
  public record Whole(
      String text,
      Boolean yes,
      Integer count,
      BigDecimal number,
      LocalDate day,
      UUID id,
      Colour colour,
      Part part,
      List<Integer> years,
      List<Part> parts,
      Map<String, Part> byName) {}

  /** A record within. */
  public record Part(String name, Integer position) {}

  /** Constants. */
  public enum Colour {
    RED
  }

  private static Whole read(String json) {
    return StrictRecordReader.of(StrictRecordReader.object(json), Whole.class);
  }

  @Test
  void every_field_is_read_as_its_type_says() {
    var whole =
        read(
            """
            {"text":"è","yes":false,"count":-2147483648,"number":1234.5000,"day":"2020-02-29",
             "id":"00000000-0000-0000-0000-000000000001","colour":"RED",
             "part":{"name":"a"},"years":[2020,2021],"parts":[{"position":0}],
             "byName":{"x":{"position":1}}}
            """);

    assertThat(whole.text()).isEqualTo("è");
    assertThat(whole.yes()).isFalse();
    assertThat(whole.count()).isEqualTo(Integer.MIN_VALUE);
    assertThat(whole.number()).isEqualByComparingTo("1234.5");
    assertThat(whole.day()).isEqualTo("2020-02-29");
    assertThat(whole.id()).isEqualTo(new UUID(0, 1));
    assertThat(whole.colour()).isEqualTo(Colour.RED);
    assertThat(whole.part()).isEqualTo(new Part("a", null));
    assertThat(whole.years()).containsExactly(2020, 2021);
    assertThat(whole.parts()).containsExactly(new Part(null, 0));
    assertThat(whole.byName()).containsExactly(Map.entry("x", new Part(null, 1)));
  }

  @Test
  void a_field_that_is_null_or_left_out_is_nothing() {
    assertThat(read("{}")).isEqualTo(read("{\"text\":null,\"part\":null,\"years\":null}"));
    assertThat(read("{}").text()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":1}                 | text",
        "{\"text\":[\"a\"]}           | text",
        "{\"yes\":\"true\"}           | yes",
        "{\"yes\":1}                  | yes",
        "{\"count\":1.5}              | count",
        "{\"count\":\"1\"}            | count",
        "{\"count\":2147483648}       | count",
        "{\"count\":-2147483649}      | count",
        "{\"number\":\"1,5\"}         | number",
        "{\"number\":true}            | number",
        "{\"day\":\"30/09/2020\"}     | day",
        "{\"day\":\"2021-02-29\"}     | day",
        "{\"id\":\"1\"}               | id",
        "{\"colour\":\"red\"}         | colour",
        "{\"part\":[]}                | part",
        "{\"part\":{\"name\":1}}      | part.name",
        "{\"years\":{\"0\":2020}}     | years",
        "{\"years\":[2020,\"2021\"]}  | years[1]",
        "{\"parts\":[{},3]}           | parts[1]",
        "{\"parts\":[{\"name\":{}}]}  | parts[0].name",
        "{\"byName\":[]}              | byName",
        "{\"byName\":{\"x\":{\"name\":1}}} | byName.x.name"
      })
  void a_value_of_another_type_is_named_by_its_place(String json, String field) {
    assertThat(RefusedRequest.faults(() -> read(json)))
        .containsExactly(field + ": Il valore non è del tipo che il campo vuole.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"testo\":1}                     | testo",
        "{\"Text\":\"a\"}                  | Text",
        "{\"part\":{\"nome\":null}}        | part.nome",
        "{\"parts\":[{},{\"x\":{\"y\":1}}]} | parts[1].x"
      })
  void a_field_that_the_record_does_not_have_is_named(String json, String field) {
    assertThat(RefusedRequest.faults(() -> read(json)))
        .containsExactly(field + ": Il campo non esiste.");
  }

  @Test
  void all_faults_are_named_at_once_by_field() {
    assertThat(RefusedRequest.faults(() -> read("{\"yes\":1,\"nome\":2,\"count\":true}")))
        .extracting(fault -> fault.replaceFirst(":.*", ""))
        .containsExactly("count", "nome", "yes");
  }

  @Test
  void the_answer_to_many_faults_is_not_as_long_as_they_are() {
    var fields =
        IntStream.range(0, 10_000)
            .mapToObj(number -> "\"x" + number + "\":1")
            .collect(Collectors.joining(","));

    assertThat(RefusedRequest.faults(() -> read("{" + fields + "}")))
        .hasSize(101)
        .last()
        .isEqualTo(": Altri 9900 dati non vanno.");
  }

  @Test
  void a_long_name_is_named_by_its_beginning() {
    assertThat(RefusedRequest.faults(() -> read("{\"" + "x".repeat(61) + "\":1}")))
        .containsExactly("x".repeat(60) + "…: Il campo non esiste.");
  }

  @Test
  void a_key_of_sixty_characters_passes_and_a_longer_one_does_not() {
    var longest = "k".repeat(60);

    assertThat(read("{\"byName\":{\"" + longest + "\":{}}}").byName()).containsOnlyKeys(longest);
    assertThat(RefusedRequest.faults(() -> read("{\"byName\":{\"" + longest + "k\":{}}}")))
        .containsExactly("byName." + longest + "…: Il campo non esiste.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"testo\"", "null"})
  void what_is_no_object_is_refused(String json) {
    assertThat(RefusedRequest.detail(() -> StrictRecordReader.object(json)))
        .contains("ma non un oggetto");
  }

  @Test
  void a_field_that_is_sent_twice_is_refused() {
    assertThat(
            RefusedRequest.detail(
                () -> StrictRecordReader.object("{\"text\":\"a\",\"text\":\"b\"}")))
        .contains("ha un campo ripetuto");
    assertThat(
            RefusedRequest.detail(
                () -> StrictRecordReader.object("{\"part\":{\"name\":1,\"name\":1}}")))
        .contains("ha un campo ripetuto");
  }
}
