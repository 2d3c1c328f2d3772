package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.ProgressIndicator.StatedLevel;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document of another shape: other columns, marks, headers and decimals. */
class PistoiaTest {

  private final RecognisedDocument document = Demo.pistoia().read();

  @Test
  void every_sheet_is_found_under_its_mission() {
    assertThat(document.asOf()).isEqualTo(LocalDate.of(2020, 9, 30));
    assertThat(document.plan().sheets())
        .extracting(sheet -> sheet.programme().code(), sheet -> sheet.names().programme())
        .containsExactly(
            tuple("011.005", "Nuove imprese e digitale"),
            tuple("011.005", "Turismo, montagna e prodotti tipici"),
            tuple("012.004", "Giustizia alternativa e tutela del mercato"),
            tuple("012.004", "Registro imprese puntuale"),
            tuple("016.005", "Pistoia nel mondo"),
            tuple("032.003", "Organizzazione e fusione"));
  }

  @Test
  void it_declares_itself_a_demonstration() {
    assertThat(document.plan().sections().get(0).body().html()).contains("Dati dimostrativi");
  }

  @Test
  void every_row_is_read_and_none_contradicts_the_rule() {
    assertThat(document.rows()).hasSize(35);
    assertThat(document.rowsThatAre(Agreement.EXACT)).isEqualTo(31);
    assertThat(document.rowsThatAre(Agreement.COMPATIBLE)).isEqualTo(1);
    assertThat(document.rowsThatAre(Agreement.NOT_PRINTED)).isEqualTo(3);
    assertThat(document.measurements()).as("two values are n.d.").hasSize(33);
    assertThat(document.findings())
        .extracting(Finding::kind)
        .doesNotContain(Finding.Kind.NOT_RECOGNISED, Finding.Kind.PROGRAMME_WITHOUT_SHEET);
  }

  @Test
  void budgets_are_read_in_any_spelling() {
    assertThat(document.plan().sheets())
        .extracting(ProgrammeSheet::budget)
        .contains(
            new Budget.NoAmount("Attività svolta con personale interno"),
            new Budget.Amount(new BigDecimal("18250.00")),
            new Budget.Amount(new BigDecimal("86400.50")));
  }

  @Test
  void a_column_of_data_sources_is_kept() {
    assertThat(indicator("Presenze fuori stagione").dataSource())
        .contains("Osservatorio turistico");
    assertThat(indicator("Colloqui di orientamento").dataSource()).isEmpty();
    assertThat(document.findings())
        .extracting(Finding::kind)
        .doesNotContain(Finding.Kind.DATA_SOURCE_MISSING);
  }

  @Test
  void lower_is_better_where_the_percentage_implies_it() {
    assertThat(document.plan().indicators())
        .filteredOn(each -> each.measure().direction() == Direction.LOWER_IS_BETTER)
        .extracting(Indicator::name)
        .containsExactlyInAnyOrder(
            "Costo medio per fiera",
            "Durata della mediazione",
            "Tempo di evasione",
            "Pratiche sospese",
            "Spese di funzionamento",
            "Tempo medio di pagamento",
            "Debiti verso banche");
  }

  @Test
  void decimals_and_typologies_are_as_printed() {
    assertThat(indicator("Pratiche sospese").measure().decimals()).isEqualTo(2);
    assertThat(indicator("Imprese attive dopo un anno").measure().decimals()).isEqualTo(1);
    assertThat(indicator("Imprese attive dopo un anno").typology().type())
        .isEqualTo(IndicatorType.OUTCOME);
    assertThat(indicator("Clima interno").typology().wording())
        .isEqualTo("Benessere organizzativo");
  }

  @Test
  void a_slipped_phase_and_a_phase_with_words_are_read() {
    var phases = document.plan().sheets().get(1).phases().phases();
    assertThat(phases.get(1).marks()).isEqualTo(Map.of(Year.of(2020), "X", Year.of(2021), "X"));
    assertThat(phases.get(2).marks()).isEqualTo(Map.of(Year.of(2020), "affidamento in corso"));
  }

  @Test
  void a_level_of_another_day_is_kept_beside_the_indicator() {
    assertThat(document.plan().sheets().get(5).progress().orElseThrow().stated())
        .contains(new StatedLevel("Stato 2019", Value.amount("35")));
  }

  private Indicator indicator(String name) {
    return document
        .plan()
        .indicators()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
