package it.camcom.pira.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.api.request.RefusedRequest;
import it.camcom.pira.api.request.StrictRecordReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of RFC 7396 that forms can show. */
class PatchedTest {

  /** Something that is patched. */
  public record Sample(
      String name, Integer weight, Inner inner, List<String> levels, Map<String, Inner> years) {}

  /** Something within it. */
  public record Inner(String text, Boolean yes) {}

  private static final Sample BEFORE =
      new Sample(
          "Eventi",
          3,
          new Inner("a", true),
          List.of("b", "c"),
          Map.of("2020", new Inner("d", null)));

  private static Sample patched(String patch) {
    return Patched.of(BEFORE, StrictRecordReader.object(patch), Sample.class);
  }

  @Test
  void an_empty_patch_changes_nothing() {
    assertThat(patched("{}")).isEqualTo(BEFORE);
  }

  @Test
  void a_field_is_replaced_and_the_others_stay() {
    assertThat(patched("{\"name\":\"Fiere\"}"))
        .isEqualTo(new Sample("Fiere", 3, BEFORE.inner(), BEFORE.levels(), BEFORE.years()));
  }

  @Test
  void a_null_takes_a_field_away() {
    assertThat(patched("{\"weight\":null,\"inner\":null}"))
        .isEqualTo(new Sample("Eventi", null, null, BEFORE.levels(), BEFORE.years()));
    assertThat(patched("{\"inner\":{\"yes\":null}}").inner()).isEqualTo(new Inner("a", null));
  }

  @Test
  void an_object_is_merged_and_a_list_is_replaced() {
    assertThat(patched("{\"inner\":{\"text\":\"z\"}}").inner()).isEqualTo(new Inner("z", true));
    assertThat(patched("{\"levels\":[\"z\"]}").levels()).containsExactly("z");
    assertThat(patched("{\"levels\":[]}").levels()).isEmpty();
  }

  @Test
  void an_entry_of_a_map_is_added_changed_and_taken_away() {
    assertThat(patched("{\"years\":{\"2021\":{\"text\":\"e\"}}}").years())
        .containsOnlyKeys("2020", "2021");
    assertThat(patched("{\"years\":{\"2020\":{\"yes\":false}}}").years())
        .containsExactly(Map.entry("2020", new Inner("d", false)));
    assertThat(patched("{\"years\":{\"2020\":null}}").years()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nome\":\"x\"}            | nome",
        "{\"inner\":{\"testo\":1}}   | inner.testo",
        "{\"weight\":\"3\"}          | weight",
        "{\"inner\":[]}              | inner"
      })
  void a_patch_that_does_not_fit_the_form_is_refused_by_field(String patch, String field) {
    assertThat(RefusedRequest.faults(() -> patched(patch)))
        .singleElement()
        .asString()
        .startsWith(field + ": ");
  }
}
