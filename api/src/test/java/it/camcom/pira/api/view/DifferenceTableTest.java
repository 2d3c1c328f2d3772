package it.camcom.pira.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Kind;
import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.document.Revision.Explained;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

  private static Explained change(String path, String field, Side before, Side after) {
    return new Explained(
        new Difference(
            Kind.CHANGED,
            path,
            Optional.empty(),
            "Indicatore «\"x\"»",
            Optional.of(field),
            Optional.of(before),
            Optional.of(after)),
        Optional.of("Pandemia"));
  }

  @Test
  void a_table_is_safe_to_open_in_a_spreadsheet() {
    var formula = change("indicators/1/name", "nome", Side.of("=1+1"), Side.of("-3"));

    assertThat(DifferenceTable.csv(List.of(formula)).split("\r\n"))
        .containsExactly(
            "\"Che cosa\";\"Riguarda\";\"Elemento\";\"Campo\";\"Prima\";\"Dopo\";\"Motivo\"",
            "\"modificato\";\"piano\";\"Indicatore «\"\"x\"\"»\";\"nome\";\"'=1+1\";\"'-3\";\"Pandemia\"");
  }

  @Test
  void days_are_italian_for_people_and_iso_in_data() {
    var day =
        change(
            "indicators/1/targets/2025",
            "target 2025",
            new Side("entro il 30/06/2025", "entro il 2025-06-30"),
            new Side("entro il 31/07/2025", "entro il 2025-07-31"));

    assertThat(DifferenceTable.csv(List.of(day)))
        .contains("\"target\"", "\"entro il 30/06/2025\";\"entro il 31/07/2025\"");
    assertThat(DifferenceView.of(day))
        .returns(Difference.Concern.TARGET, DifferenceView::concern)
        .returns("entro il 2025-06-30", DifferenceView::before)
        .returns("entro il 2025-07-31", DifferenceView::after)
        .returns("Pandemia", DifferenceView::reason);
  }
}
