package it.camcom.pira.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentTest {

  @Test
  void a_text_that_was_not_sent_is_empty_and_another_stays_as_it_is() {
    assertThat(Sent.text(null)).isEmpty();
    assertThat(Sent.text(" a ")).isEqualTo(" a ");
  }

  @Test
  void what_has_to_be_sent_is_missed_by_its_name() {
    assertThat(Sent.required("rows", List.of())).isEmpty();
    assertThat(RefusedRequest.faults(() -> Sent.required("rows", null)))
        .containsExactly("rows: Il campo è obbligatorio.");
  }
}
