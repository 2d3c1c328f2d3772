package it.camcom.pira.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  private static Form typed(String field, String... values) {
    return new Form(Map.of(field, List.of(values)), Map.of(), Optional.empty());
  }

  private static Refusal refusal(String... fields) {
    var faults = new Faults();
    for (String field : fields) {
      faults.require(false, field, "required");
    }
    try {
      return faults.unless(
          () -> {
            throw new IllegalStateException("no fault");
          });
    } catch (InvalidInput invalid) {
      return invalid;
    }
  }

  @Test
  void a_field_that_was_not_sent_is_empty() {
    assertThat(Form.EMPTY.text("name")).isEmpty();
    assertThat(Form.EMPTY.secret("name")).isEmpty();
    assertThat(Form.EMPTY.all("name")).isEmpty();
    assertThat(Form.EMPTY.lines("name")).isEmpty();
    assertThat(Form.EMPTY.holds("name", "")).isFalse();
  }

  @Test
  void a_text_loses_the_blanks_around_it_and_a_secret_does_not() {
    var form = typed("field", "\u2003 una frase  mia \n");

    assertThat(form.text("field")).isEqualTo("una frase  mia");
    assertThat(form.secret("field")).isEqualTo("\u2003 una frase  mia \n");
  }

  @Test
  void a_field_that_was_sent_twice_counts_once_as_text_and_twice_as_choices() {
    var form = typed("roles", "AUDITOR", "CONTRIBUTOR");

    assertThat(form.text("roles")).isEqualTo("AUDITOR");
    assertThat(form.all("roles")).containsExactly("AUDITOR", "CONTRIBUTOR");
    assertThat(form.holds("roles", "CONTRIBUTOR")).isTrue();
    assertThat(form.holds("roles", "contributor")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PO\nPT", " PO \r\n\r\n PT ", "\n\nPO\rPT\n\n"})
  void lines_are_told_apart_however_a_browser_ends_them(String text) {
    assertThat(typed("provinces", text).lines("provinces")).containsExactly("PO", "PT");
  }

  @Test
  void a_filled_in_field_replaces_what_was_typed_and_leaves_the_others() {
    var form = typed("name", "Anna").with("name", List.of("Bruno")).with("roles", List.of());

    assertThat(form.text("name")).isEqualTo("Bruno");
    assertThat(form.typed()).containsOnlyKeys("name", "roles");
  }

  @Test
  void a_refused_form_keeps_what_was_typed_and_names_each_field_at_fault() {
    var form = typed("name", "Anna").refused(refusal("username", "roles"));

    assertThat(form.text("name")).isEqualTo("Anna");
    assertThat(form.faulty("username")).isTrue();
    assertThat(form.fault("roles")).isNotBlank();
    assertThat(form.faulty("name")).isFalse();
    assertThat(form.fault("name")).isEmpty();
    assertThat(form.reason()).as("the fields say it").isEmpty();
  }

  @Test
  void two_faults_of_a_field_are_two_sentences() {
    var faults = new Faults();
    faults.require(false, "number", "required");
    faults.require(false, "number", "date");
    Refusal refused = null;
    try {
      faults.unless(() -> "");
    } catch (InvalidInput invalid) {
      refused = invalid;
    }

    var sentences = Form.EMPTY.refused(refused).fault("number");
    assertThat(sentences)
        .startsWith(Form.EMPTY.refused(refusal("number")).fault("number") + " ")
        .endsWith(".");
  }

  @Test
  void a_refusal_without_a_field_is_shown_for_the_whole_form() {
    var refusal = new TooManyRequests(7);
    var form = Form.EMPTY.refused(refusal);

    assertThat(form.reason()).isEqualTo(refusal.getMessage()).isNotBlank();
    assertThat(form.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7, true", "' 7 ', true", "x, false", "'', false", "7x, false"})
  void what_must_look_so_is_held_against_all_that_was_typed(String text, boolean good) {
    var form = typed("days", text).required("days", "\\d+", "Serve un numero.");

    assertThat(form.faulty("days")).isEqualTo(!good);
    assertThat(form.fault("days")).isEqualTo(good ? "" : "Serve un numero.");
  }

  @Test
  void a_field_is_described_by_its_hint_and_its_fault() {
    var faulty = Form.EMPTY.required("name", ".+", "Manca.");

    assertThat(Form.EMPTY.describedBy("name", false)).isNull();
    assertThat(Form.EMPTY.describedBy("name", true)).isEqualTo("name-hint");
    assertThat(faulty.describedBy("name", false)).isEqualTo("name-fault");
    assertThat(faulty.describedBy("name", true)).isEqualTo("name-hint name-fault");
  }
}
