package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class AwkwardPdfTest {

  private final String pdf = SamplePdf.AWKWARD.dense();

  @Test
  void long_texts_are_printed_whole() {
    assertThat(pdf)
        .contains(AwkwardFixture.LONG_WORD)
        .contains("Testodelladescrizione.".repeat(400).substring(0, 300))
        .contains("Portatorediinteresse1,")
        .contains("Portatorediinteresse60")
        .contains("123.456.789.012")
        .contains("987.654.321.098")
        .contains("€999.999.999.999,99");
  }

  @Test
  void all_rows_of_a_long_table_are_printed() {
    assertThat(IntStream.rangeClosed(1, 25))
        .allSatisfy(row -> assertThat(pdf).contains("Indicatorenumero" + row + "a/b"));
  }

  @Test
  void missing_values_are_marked() {
    assertThat(pdf)
        .contains("Senzatargeta/bn.5n.d.n.d.n.d.n.d.")
        .contains("Senzarilevazionea/bn.nonrilevato5n.d.n.d.nonrilevato")
        .contains("Areastrategica")
        .contains("nonindicato")
        .contains("Nessunindicatore.");
  }

  @Test
  void a_printed_percentage_against_the_rule_is_named_in_a_note() {
    assertThat(pdf)
        .contains("Contraddettoa/bn.510n.d.n.d.50%¹")
        .contains("¹Valorecalcolatodallaregola;ildocumentod’origineriporta80%.");
  }

  @Test
  void a_ratio_that_does_not_exist_is_explained() {
    assertThat(pdf).contains("-50n.d.n.d.n.c.²").contains("²Noncalcolabile:targetmancato");
  }

  @Test
  void targets_tell_how_they_are_compared() {
    assertThat(pdf).contains("45≥90").contains("4da3a5");
  }

  @Test
  void a_plan_with_nothing_in_it_is_printed() throws Exception {
    try (var document = Loader.loadPDF(SamplePdf.print(AwkwardFixture.nothing()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
    }
  }
}
