package it.camcom.pira.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {

  private static final Map<String, String> LEAST =
      Map.of("PIRA_SMTP_HOST", "posta.example.it", "PIRA_MAIL_FROM", "pira@example.it");

  private static SmtpSettings with(String name, String value) {
    var environment = new HashMap<>(LEAST);
    environment.put(name, value);
    return SmtpSettings.from(environment).orElseThrow();
  }

  @Test
  void without_a_host_there_is_no_mail() {
    assertThat(SmtpSettings.from(Map.of())).isEmpty();
    assertThat(SmtpSettings.from(Map.of("PIRA_SMTP_HOST", " "))).isEmpty();
  }

  @Test
  void with_only_a_host_the_defaults_are_safe() {
    var settings = SmtpSettings.from(LEAST).orElseThrow();

    assertThat(settings.protection()).isEqualTo(SmtpSettings.Protection.STARTTLS);
    assertThat(settings.port()).isEqualTo(587);
  }

  @ParameterizedTest
  @CsvSource({"tls, 465", "TLS, 465", "none, 25", "starttls, 587", "'', 587"})
  void each_protection_has_its_port(String protection, int port) {
    assertThat(with("PIRA_SMTP_TLS", protection).port()).isEqualTo(port);
  }

  @ParameterizedTest
  @CsvSource({
    "PIRA_MAIL_FROM, ' '",
    "PIRA_SMTP_TLS, ssl",
    "PIRA_SMTP_PORT, venticinque",
    "PIRA_SMTP_PORT, -1"
  })
  void what_is_missing_or_wrong_is_named(String variable, String value) {
    assertThatThrownBy(() -> with(variable, value)).hasMessageContaining(variable);
  }

  @Test
  void the_password_is_not_written_anywhere() {
    assertThat(with("PIRA_SMTP_PASSWORD", "parola")).asString().doesNotContain("parola");
  }
}
