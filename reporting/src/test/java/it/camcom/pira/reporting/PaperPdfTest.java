package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.DocumentContent;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stands on the paper of each kind of document. */
class PaperPdfTest {

  private static String dense(DocumentContent content) {
    try (var document = Loader.loadPDF(SamplePdf.print(content))) {
      return SamplePdf.dense(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_plan_has_neither_values_nor_performances() {
    for (String paper : List.of(SamplePdf.BUDGET.dense(), dense(PaperFixture.revised()))) {
      assertThat(paper)
          .contains("TipologiaIndicatoreFormulaUDMTarget2023Target2024Target2025")
          .contains("8.000,50n.d.n.d.")
          .doesNotContainIgnoringCase("performance", "nonrilevato", "UDM01/");
    }
  }

  @Test
  void an_earlier_value_stands_beside_its_day() {
    assertThat(SamplePdf.PROVED.dense()).contains("n.nonrilevato(12al31/03/2023)20");
  }

  @Test
  void every_indicator_names_the_source_of_its_figures() {
    assertThat(SamplePdf.PROVED.dense().split("Fonte:Contabilitàdellacamera", -1)).hasSize(5);
    assertThat(SamplePdf.BUDGET.dense().split("Fonte:Contabilitàdellacamera", -1)).hasSize(5);
  }

  @Test
  void the_cover_names_act_and_version() {
    assertThat(SamplePdf.PROVED.dense(1))
        .contains("Versione2,checorreggelaversione1")
        .contains("Attodiapprovazione:Consigliocamerale,n.7/24del29aprile2024");
    assertThat(SamplePdf.BUDGET.dense(1)).doesNotContain("Versione");
  }

  @Test
  void a_correction_names_the_version_that_it_corrects() {
    assertThat(SamplePdf.CORRECTED.dense(1)).contains("Versione5,checorreggelaversione3");
  }

  @Test
  void notes_are_printed_and_the_method_is_left_out_as_chosen() {
    assertThat(SamplePdf.CORRECTED.dense())
        .contains("Nota:Datiprovvisori")
        .doesNotContain("Notametodologica");
    assertThat(SamplePdf.PROVED.dense())
        .contains("Notametodologica")
        .doesNotContain("Nota:Datiprovvisori");
  }

  @Test
  void a_revised_plan_shows_the_last_values_with_their_days_as_chosen() {
    assertThat(dense(PaperFixture.revisedWithLastValues()))
        .contains("Ultimarilevazione:12al31/03/2023")
        .doesNotContain("Notametodologica");
    assertThat(dense(PaperFixture.revised()))
        .contains("Notametodologica")
        .doesNotContain("Ultimarilevazione");
  }

  @Test
  void what_proves_the_values_is_listed_with_its_digest() {
    var evidence =
        PaperFixture.proved().plan().figures().values().stream()
            .flatMap(figure -> figure.measurement().stream())
            .flatMap(measurement -> measurement.evidence().stream())
            .toList();

    assertThat(evidence)
        .hasSize(3)
        .allSatisfy(
            one ->
                assertThat(SamplePdf.PROVED.dense())
                    .contains(SamplePdf.dense(one.fileName()) + one.sha256()));
    assertThat(SamplePdf.BUDGET.dense()).doesNotContain("SHA-256");
  }

  @Test
  void a_cause_stands_at_its_row() {
    assertThat(SamplePdf.PROVED.dense())
        .containsSubsequence("Contributi", "Causadelloscostamento:Bandosospeso", "Risorse");
  }

  @Test
  void amounts_of_one_table_have_the_same_decimals() {
    assertThat(SamplePdf.PROVED.dense()).contains("1.600,008.000,50").contains("250,00300,00");
    assertThat(SamplePdf.DEMO_PRATO.dense()).contains("1.6008.0008.0008.000");
  }

  @Test
  void pro_rata_shows_the_target_that_was_used() {
    assertThat(dense(PaperFixture.monitored())).contains("prorata181/365giornitarget9,92");
  }

  @Test
  void yes_has_its_accent() {
    assertThat(SamplePdf.DEMO_PRATO.dense()).contains("si/nonosìn.d.n.d.0%");
  }

  @Test
  void the_letters_are_those_of_one_family_with_its_bold_and_italic() {
    var fonts = new TreeSet<String>();
    for (var page : SamplePdf.RICH.document().getPages()) {
      page.getResources()
          .getFontNames()
          .forEach(name -> fonts.add(font(page.getResources().getCOSObject(), name)));
    }

    assertThat(fonts)
        .contains("OpenSans", "OpenSans-Bold", "OpenSans-Italic", "DejaVuSans")
        .noneMatch(name -> name.contains("Condensed"));
  }

  private static String font(COSDictionary resources, COSName name) {
    return resources
        .getCOSDictionary(COSName.FONT)
        .getCOSDictionary(name)
        .getNameAsString(COSName.BASE_FONT)
        .replaceFirst(".*\\+", "");
  }
}
