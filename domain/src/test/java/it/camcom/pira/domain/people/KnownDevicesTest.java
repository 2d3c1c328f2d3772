package it.camcom.pira.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDevicesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Username ANNA = new Username("anna");
  private static final Map<String, String> KEY = Map.of("PIRA_DEVICE_KEY", "una chiave di prova");

  private static KnownDevices at(Instant now, Map<String, String> environment) {
    return new KnownDevices(Clock.fixed(now, ZoneOffset.UTC), environment);
  }

  @Test
  void a_device_is_known_for_its_account_until_the_end() {
    var mark = at(NOW, KEY).mark(ANNA);

    assertThat(at(NOW, KEY).isKnown(ANNA, mark)).isTrue();
    assertThat(at(NOW, KEY).isKnown(new Username("bruno"), mark)).isFalse();
    assertThat(at(NOW.plus(Duration.ofDays(180)), KEY).isKnown(ANNA, mark)).isFalse();
  }

  @Test
  void another_key_makes_other_marks() {
    assertThat(at(NOW, Map.of()).isKnown(ANNA, at(NOW, Map.of()).mark(ANNA))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "9999999999.", "9999999999.0000", "99999999999999999999.00"})
  void what_is_no_mark_is_not_known(String mark) {
    assertThat(at(NOW, KEY).isKnown(ANNA, mark)).isFalse();
    assertThat(at(NOW, KEY).isKnown(ANNA, "9" + at(NOW, KEY).mark(ANNA))).isFalse();
  }
}
