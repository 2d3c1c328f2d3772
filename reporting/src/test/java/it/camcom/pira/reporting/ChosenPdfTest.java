package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.DocumentOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a document shows only if it is chosen. */
class ChosenPdfTest {

  @Test
  void nothing_is_shown_that_was_not_chosen() {
    assertThat(SamplePdf.print(ChosenFixture.showing(PratoFixture.content(), DocumentOptions.NONE)))
        .isEqualTo(SamplePdf.PRATO.bytes());
    assertThat(SamplePdf.PRATO.dense())
        .doesNotContain("Mediasemplice", "nonraggiunto", "soppresso");
  }

  @Test
  void every_sheet_and_mission_and_the_chamber_have_their_mean() {
    String pdf = SamplePdf.CHOSEN_PRATO.dense();

    assertThat(count(pdf, "MediasempliceScheda:")).isEqualTo(10);
    assertThat(count(pdf, "MediasempliceMissione:")).isEqualTo(4);
    assertThat(pdf)
        .contains("Scheda:50%su5indicatoriMediasempliceMissione:57%su16indicatori")
        .contains("«media-semplice»,versione1")
        .contains("Mediasemplicedellacamera:72%su59indicatori.");
  }

  @Test
  void a_mean_tells_of_how_many_rows_it_is_one() {
    assertThat(SamplePdf.CHOSEN.dense())
        .contains("MediapesataScheda:67%su3indicatori,3senzaperformance;3senzapeso,contati1")
        .contains("Scheda:0%su1indicatore;")
        .contains("unindicatoresenzapesoconta1");
  }

  @Test
  void of_nothing_there_is_no_mean() {
    assertThat(count(SamplePdf.CHOSEN.dense(), "Nessunindicatore.")).isGreaterThan(1);
    assertThat(SamplePdf.CHOSEN.dense()).doesNotContain("su0indicatori");
  }

  @Test
  void each_performance_is_named_by_the_thresholds() {
    assertThat(SamplePdf.CHOSEN_PRATO.dense())
        .contains(
            "26%nonraggiunto", "80%parzialmenteraggiunto", "100%raggiunto", "19%¹nonraggiunto")
        .contains("«raggiunto»da90%insu,«parzialmenteraggiunto»da70%");
    assertThat(SamplePdf.CHOSEN.dense()).contains("nonrilevato").doesNotContain("nonrilevatonon");
  }

  @Test
  void suppressed_objectives_show_the_day_and_reason() {
    assertThat(SamplePdf.CHOSEN.dense())
        .contains("Obiettivosoppressoil31luglio2020:Lariforma<ha>toltolacompetenza&lerisorse.");
  }

  @Test
  void what_differs_from_what_was_expected_is_explained() {
    assertThat(SamplePdf.EXPLAINED.dense())
        .contains("Causadelloscostamento:Salechiusedamarzo")
        .contains("Causadellamancatarilevazione:Sistema<non>attivo&fermo.")
        .contains("prorata274/366giorni", "Doveèscritto«prorata»")
        .contains("ChecosacambiaPrimaDopoMotivo")
        .containsPattern("Indicatore«Eventi»(20)?(12)?(Pandemia)?target20202?");
    assertThat(SamplePdf.PRATO.dense()).doesNotContain("prorata", "Causadel");
  }

  @Test
  void variables_are_filled_in_and_what_is_open_shows_that() {
    assertThat(SamplePdf.CHOSEN_PRATO.dense())
        .contains("Premessaal2020–2022")
        .contains("LaCameradiCommerciodiPratonel2020,al30settembre2020,con…;{{boh}}.");
  }

  @Test
  void no_page_begins_with_a_mean() {
    for (SamplePdf pdf : List.of(SamplePdf.CHOSEN_PRATO, SamplePdf.CHOSEN, SamplePdf.CHOSEN_DEMO)) {
      assertThat(IntStream.rangeClosed(2, pdf.pages()))
          .allSatisfy(
              page ->
                  assertThat(pdf.lines(page).subList(0, 3))
                      .noneMatch(line -> line.startsWith("Media")));
    }
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
