package it.camcom.pira.domain.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChamberAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/v1/chambers", "/v1/chambers/"})
  void the_list_of_chambers_is_for_no_chamber(String path) {
    assertThat(ChamberAddress.chamberIn(path, "/v1/chambers")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/chambers/prato, prato",
    "/v1/chambers/prato/, prato",
    "/v1/chambers/prato/plans/2020, prato",
    "/v1/chambers/%70rato/plans/2020, %70rato",
    "/v1/chambers/prato;x=1/plans, prato;x=1",
    "/v1/chambers/../chambers/prato, ..",
  })
  void the_chamber_is_what_stands_after_the_root_as_written(String path, String chamber) {
    assertThat(ChamberAddress.chamberIn(path, "/v1/chambers")).contains(chamber);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/chambers;a=b/prato/plans/2020",
        "/v1/%63hambers/prato/plans/2020",
        "/v1//chambers/prato",
        "/v1/chambers//prato",
        "/v1/chambersprato",
      })
  void what_is_written_strangely_is_for_a_chamber_that_does_not_exist(String path) {
    assertThat(ChamberAddress.chamberIn(path, "/v1/chambers")).contains("");
  }

  @Test
  void a_chamber_without_a_name_does_not_exist() {
    assertThat(ChamberId.named("")).isEmpty();
  }
}
