package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class ReportingDocumentPrinterTest {

  private static final Pattern ENTRY = Pattern.compile("(.+?) (\\d+)");
  private static final Pattern RUNNING = Pattern.compile("Camera di|Pagina ");

  @Test
  void every_row_of_the_real_document_is_on_paper_as_printed_there() {
    String pdf = SamplePdf.PRATO.dense();
    List<String> rows =
        SeedRow.all().stream()
            .map(row -> SamplePdf.dense(row.texts().collect(Collectors.joining())))
            .toList();

    assertThat(rows).hasSize(59).allSatisfy(row -> assertThat(pdf).contains(row));
  }

  @Test
  void the_cover_names_the_chamber_and_the_state() {
    assertThat(String.join(" ", SamplePdf.PRATO.lines(1)))
        .contains("Piano degli indicatori e dei risultati attesi di bilancio")
        .contains("Camera di Commercio di Prato")
        .contains("Situazione al 30 settembre 2020")
        .contains("Chiusura")
        .contains("Triennio 2020–2022")
        .contains("Bozza");
    assertThat(SamplePdf.AWKWARD.dense(1)).doesNotContain("Bozza");
  }

  @Test
  void the_contents_lead_to_the_pages_of_what_they_name() throws Exception {
    var entries = new ArrayList<String>();
    for (String line : SamplePdf.PRATO.lines(2)) {
      var entry = ENTRY.matcher(line.strip());
      if (entry.matches() && !RUNNING.matcher(line).lookingAt()) {
        entries.add(entry.group(1));
        int page = Integer.parseInt(entry.group(2));
        assertThat(SamplePdf.PRATO.dense(page)).contains(SamplePdf.dense(entry.group(1)));
        assertThat(linked()).contains(page);
      }
    }

    assertThat(entries)
        .hasSize(18)
        .startsWith("Il piano degli indicatori e dei risultati attesi di bilancio")
        .contains("Salute finanziaria dell'ente", "Prevenzione della corruzione")
        .endsWith("Nota metodologica");
    assertThat(linked()).hasSize(18);
  }

  private static List<Integer> linked() throws Exception {
    var pages = new ArrayList<Integer>();
    for (var annotation : SamplePdf.PRATO.document().getPage(1).getAnnotations()) {
      var action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
      pages.add(((PDPageDestination) action.getDestination()).retrievePageNumber() + 1);
      assertThat(annotation.getContents()).startsWith("Vai a pagina ");
    }
    return pages;
  }

  @Test
  void bookmarks_name_missions_and_beneath_them_sheets() {
    var outline = SamplePdf.PRATO.document().getDocumentCatalog().getDocumentOutline();

    assertThat(titles(outline))
        .containsSubsequence(
            "Obiettivi strategici",
            "Missione 011 – Competitività e sviluppo delle imprese",
            "Missione 012 – Regolazione dei mercati",
            "Nota metodologica");
    assertThat(titles(item(outline, "Missione 032")))
        .containsExactly(
            "Salute finanziaria dell'ente", "Riforma Camerale", "Prevenzione della corruzione");
  }

  private static List<String> titles(PDOutlineNode node) {
    return StreamSupport.stream(node.children().spliterator(), false)
        .map(PDOutlineItem::getTitle)
        .toList();
  }

  private static PDOutlineItem item(PDOutlineNode node, String title) {
    return StreamSupport.stream(node.children().spliterator(), false)
        .filter(item -> item.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_page_after_the_cover_names_the_chamber_and_its_number() {
    int pages = SamplePdf.PRATO.pages();

    assertThat(SamplePdf.PRATO.dense(1)).doesNotContain("Pagina");
    assertThat(IntStream.rangeClosed(2, pages))
        .allSatisfy(
            page ->
                assertThat(SamplePdf.PRATO.dense(page))
                    .contains("CameradiCommerciodiPrato")
                    .contains("Situazioneal30settembre2020")
                    .contains("Pagina" + page + "di" + pages));
  }

  @Test
  void a_figure_known_only_as_printed_is_noted_beneath_its_table() {
    assertThat(SamplePdf.PRATO.dense())
        .containsOnlyOnce("19%¹")
        .contains("¹Valoredeldocumentod’origine,compatibileconlaprecisionedistampa.");
  }

  @Test
  void phases_are_readable_without_seeing_their_marks() {
    assertThat(SamplePdf.PRATO.dense())
        .contains("Realizzazionediiniziativespecifiche202020212022")
        .contains("Utilizzospazisedecamerale")
        .doesNotContain("▶");
  }

  @Test
  void the_note_on_method_names_the_rule_and_counts_the_indicators() {
    assertThat(String.join(" ", SamplePdf.PRATO.lines(SamplePdf.PRATO.pages())))
        .contains("«rapporto-al-target», versione 1")
        .contains("Indicatori del piano: 59, di cui 59 con una performance.");
  }

  @Test
  void the_same_content_gives_the_same_bytes() {
    assertThat(SamplePdf.print(PratoFixture.content())).isEqualTo(SamplePdf.PRATO.bytes());
  }

  @Test
  void threads_share_a_printer() {
    var printed =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(run -> SamplePdf.print(PratoFixture.content()))
            .toList();

    assertThat(printed).allSatisfy(bytes -> assertThat(bytes).isEqualTo(SamplePdf.PRATO.bytes()));
  }
}
