package it.camcom.pira.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

  @Test
  void a_table_is_safe_to_open_in_a_spreadsheet() {
    var formula =
        new Difference(
            Kind.CHANGED,
            "indicators/1/name",
            Optional.empty(),
            "Indicatore «\"x\"»",
            Optional.of("nome"),
            Optional.of("=1+1"),
            Optional.of("-3"));

    assertThat(DifferenceTable.csv(List.of(formula)).split("\r\n"))
        .containsExactly(
            "\"Che cosa\";\"Elemento\";\"Campo\";\"Prima\";\"Dopo\"",
            "\"modificato\";\"Indicatore «\"\"x\"\"»\";\"nome\";\"'=1+1\";\"'-3\"");
  }
}
