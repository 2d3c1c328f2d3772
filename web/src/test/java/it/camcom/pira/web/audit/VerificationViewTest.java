package it.camcom.pira.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.audit.Verification;
import it.camcom.pira.domain.audit.Verification.Breach;
import it.camcom.pira.domain.audit.Verification.Break;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationViewTest {

  @Test
  void a_chain_without_a_break_is_whole() {
    var text = VerificationView.of(new Verification(3, Optional.of("0a"), Optional.empty()));

    assertThat(text.whole()).isTrue();
    assertThat(text.holds()).isTrue();
    assertThat(text.breach()).isEmpty();
    assertThat(text.head()).isEqualTo("0a");
  }

  @ParameterizedTest
  @EnumSource(Breach.class)
  void every_breach_is_named_with_its_place(Breach breach) {
    var text = VerificationView.of(broken(breach));

    assertThat(text.whole()).isFalse();
    assertThat(text.brokenAt()).isEqualTo(2);
    assertThat(text.breach()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Breach.class)
  void only_what_was_noted_elsewhere_leaves_the_chain_itself_sound(Breach breach) {
    assertThat(VerificationView.of(broken(breach)).holds())
        .isEqualTo(breach == Breach.NOT_AS_NOTED);
  }

  private static Verification broken(Breach breach) {
    return new Verification(3, Optional.of("0a"), Optional.of(new Break(2, breach)));
  }
}
