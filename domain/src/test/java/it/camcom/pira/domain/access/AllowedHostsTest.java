package it.camcom.pira.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AllowedHostsTest {

  @Test
  void the_address_and_the_list_and_the_own_machine_are_allowed_and_nothing_else() {
    var hosts =
        AllowedHosts.from(
            Map.of(
                "PIRA_ADDRESS", "https://pira.example/",
                "PIRA_HOSTS", "interno.example, Altro.example"));

    assertThat(new String[] {"pira.example", "PIRA.example", "interno.example", "altro.example"})
        .allMatch(hosts::contains);
    assertThat(new String[] {"localhost", "127.0.0.1", "[::1]"}).allMatch(hosts::contains);
    assertThat(new String[] {"altrove.example", "", "pira.example.altrove.example"})
        .noneMatch(hosts::contains);
  }

  @Test
  void without_any_only_the_own_machine_is() {
    var hosts = AllowedHosts.from(Map.of());

    assertThat(hosts.contains("localhost")).isTrue();
    assertThat(hosts.contains("pira.example")).isFalse();
  }
}
