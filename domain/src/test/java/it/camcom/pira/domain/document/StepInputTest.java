package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The bounds of what is entered when a document takes a step. */
class StepInputTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 29);

  @Test
  void organ_and_number_of_an_act_take_their_bound_and_not_one_more() {
    var longest = "x".repeat(ActInput.MAX_LINE);

    assertThat(act(longest, longest).organ()).isEqualTo(longest);
    assertThatThrownBy(() -> act(longest + "x", "7")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> act("Consiglio", longest + "x")).isInstanceOf(InvalidInput.class);
  }

  private static Act act(String organ, String number) {
    return Fields.checked(fields -> new ActInput(organ, number, DAY).check(fields, DAY));
  }

  @Test
  void a_reason_to_return_takes_its_bound_and_not_one_more() {
    var longest = "x".repeat(ReturnInput.MAX_REASON);

    assertThat(Fields.checked(new ReturnInput(longest)::check)).isEqualTo(longest);
    assertThatThrownBy(() -> Fields.checked(new ReturnInput(longest + "x")::check))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void an_address_takes_its_bound_and_not_one_more() {
    var longest = "https://" + "x".repeat(PublicationInput.MAX_ADDRESS - 8);

    assertThat(ApprovalHistory.Publication.isAddress(URI.create(longest))).isTrue();
    assertThat(ApprovalHistory.Publication.isAddress(URI.create(longest + "x"))).isFalse();
  }
}
