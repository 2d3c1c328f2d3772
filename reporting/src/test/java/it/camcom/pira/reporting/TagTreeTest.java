package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.plan.RichText;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** Who hears a document hears its words, one by one, and what they belong to. */
class TagTreeTest {

  private static TagTree printed(String html) {
    try (var document =
        Loader.loadPDF(SamplePdf.print(AwkwardFixture.saying(new RichText(html))))) {
      return TagTree.of(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.replace('\u00a0', ' ').strip().split("\\s+")).toList();
  }

  @Test
  void lines_end_with_a_space() {
    String text =
        "Le risorse e il tempo mancano – tempo, e parole di ogni lunghezza, come "
            + "l’internazionalizzazione, pre-competitivo, e-mail e 1.234,56 euro, fino in fondo. ";
    var tree = printed("<p>" + text.repeat(12) + "</p><p>prima<br>dopo <b>la riga</b></p>");

    assertThat(tree.all("P"))
        .extracting(paragraph -> words(paragraph.text()))
        .contains(words(text.repeat(12)), words("prima dopo la riga"));
  }

  @Test
  void all_words_of_a_plan_are_heard() {
    var fixture = DemoFixture.PRATO.recognised().plan();
    var heard = TagTree.of(SamplePdf.DEMO_PRATO.document());
    var said = Stream.of("P", "TD", "TH", "LBody").flatMap(type -> heard.all(type).stream());
    var texts = said.map(one -> words(one.text())).toList();

    assertThat(fixture.indicators().map(one -> words(one.name())))
        .hasSizeGreaterThan(50)
        .allSatisfy(name -> assertThat(texts).contains(name));
    assertThat(fixture.indicators().map(one -> words(one.formula().text())))
        .allSatisfy(formula -> assertThat(texts).contains(formula));
    assertThat(fixture.sheets().stream().flatMap(sheet -> sheet.phases().phases().stream()))
        .isNotEmpty()
        .allSatisfy(phase -> assertThat(texts).contains(words(phase.text())));
  }

  @Test
  void a_divided_word_is_heard_whole() {
    assertThat(TagTree.of(SamplePdf.AWKWARD.document()).all("TD"))
        .extracting(cell -> words(cell.text()))
        .contains(words("acquisizione e sperimentazione"));
  }

  @Test
  void lists_in_lists_and_lists_after_lists_are_lists_of_their_own() {
    var tree =
        printed(
            "<ul><li>a<ol><li>b<ul><li>c</li></ul></li><li>d</li></ol></li><li>e</li></ul>"
                + "<ol><li>f</li></ol>");

    assertThat(tree.all("Document").get(0).children().stream().map(TagTree::shape))
        .containsSubsequence(
            "L(LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody)))) LI(Lbl LBody)))) LI(Lbl LBody))",
            "L(LI(Lbl LBody))");
    assertThat(tree.all("Lbl"))
        .extracting(label -> label.text().strip())
        .containsExactly("•", "1.", "•", "2.", "•", "1.");
  }

  @Test
  void headings_tables_and_links_are_what_they_are() {
    var tree =
        printed(
            "<h2>Contesto</h2><h3>Dati</h3><p>Vedi <a href=\"https://example.org/a?b=1&amp;c=2\">il"
                + " sito</a>.</p><table><tr><th>Anno</th><th>Imprese</th></tr><tr><td>2023</td>"
                + "<td><b>1.000</b></td></tr></table><table><tr><td>x</td></tr></table>");

    assertThat(tree.all("H2")).extracting(one -> one.text().strip()).contains("Contesto");
    assertThat(tree.all("H3")).extracting(one -> one.text().strip()).contains("Dati");
    assertThat(tree.all("Link")).extracting(TagTree::text).contains("il sito");
    assertThat(tree.all("P")).extracting(one -> words(one.text())).contains(words("Vedi il sito."));
    assertThat(tree.all("Table"))
        .extracting(TagTree::shape)
        .startsWith("Table(TR(TH TH) TR(TD TD))", "Table(TR(TD))");
  }
}
