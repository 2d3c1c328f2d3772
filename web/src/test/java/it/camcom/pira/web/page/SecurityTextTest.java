package it.camcom.pira.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void without_a_contact_there_is_none() {
    assertThat(SecurityText.from(Map.of())).isEmpty();
    assertThat(SecurityText.from(Map.of("PIRA_SECURITY_CONTACT", " "))).isEmpty();
  }

  @Test
  void it_names_the_contacts_in_their_order_and_expires() {
    var text =
        SecurityText.from(
            Map.of(
                "PIRA_SECURITY_CONTACT",
                "mailto:sicurezza@example.it https://example.it/segnalazioni",
                "PIRA_ADDRESS",
                "https://pira.example.it/"));

    assertThat(text.orElseThrow().on(TODAY))
        .isEqualTo(
            """
            Contact: mailto:sicurezza@example.it
            Contact: https://example.it/segnalazioni
            Expires: 2026-05-31T00:00:00Z
            Preferred-Languages: it, en
            Canonical: https://pira.example.it/.well-known/security.txt
            """);
  }

  @Test
  void without_an_address_of_the_platform_it_does_not_tell_where_it_is() {
    var text = SecurityText.from(Map.of("PIRA_SECURITY_CONTACT", "tel:+39-0574-1"));

    assertThat(text.orElseThrow().on(TODAY)).doesNotContain("Canonical");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sicurezza@example.it", "http://example.it", "mailto:a@b.it, tel:x"})
  void what_is_no_address_is_refused(String contact) {
    assertThatThrownBy(() -> SecurityText.from(Map.of("PIRA_SECURITY_CONTACT", contact)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PIRA_SECURITY_CONTACT");
  }
}
