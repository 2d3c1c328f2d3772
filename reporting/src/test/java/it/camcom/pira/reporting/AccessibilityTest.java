package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** DM MEF 27/3/2013 and L. 4/2004: the file itself must last, and be readable by everyone. */
class AccessibilityTest {

  private static final boolean LONG = Boolean.getBoolean("pira.long");

  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> filesAndStandards() {
    return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
        .flatMap(
            standard ->
                Stream.of(
                    Arguments.of(Named.of("Prato", SamplePdf.PRATO), standard),
                    Arguments.of(Named.of("awkward", SamplePdf.AWKWARD), standard),
                    Arguments.of(Named.of("demo", SamplePdf.DEMO_PRATO), standard),
                    Arguments.of(Named.of("chosen", SamplePdf.CHOSEN_PRATO), standard),
                    Arguments.of(Named.of("chosen, awkward", SamplePdf.CHOSEN), standard),
                    Arguments.of(Named.of("explained", SamplePdf.EXPLAINED), standard),
                    Arguments.of(Named.of("budget", SamplePdf.BUDGET), standard),
                    Arguments.of(Named.of("proved", SamplePdf.PROVED), standard),
                    Arguments.of(Named.of("corrected", SamplePdf.CORRECTED), standard),
                    Arguments.of(Named.of("long", SamplePdf.LONG), standard)))
        .filter(pdf -> LONG || !isLong(pdf));
  }

  private static boolean isLong(Arguments pdf) {
    return ((Named<?>) pdf.get()[0]).getPayload() == SamplePdf.LONG;
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("filesAndStandards")
  void the_file_conforms(SamplePdf pdf, PDFAFlavour standard) throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf.bytes()), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions()).extracting(TestAssertion::getMessage).isEmpty();
      assertThat(result.getTotalAssertions()).isGreaterThan(10_000);
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void every_link_leads_back_to_its_place_in_the_structure() throws Exception {
    var keys =
        SamplePdf.LONG.document().getDocumentCatalog().getStructureTreeRoot().getParentTree();
    var links =
        Stream.concat(
                SamplePdf.LONG.document().getPage(1).getAnnotations().stream(),
                SamplePdf.LONG.document().getPage(2).getAnnotations().stream())
            .toList();

    assertThat(SamplePdf.LONG.pages()).isGreaterThan(128);
    assertThat(links)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            link -> {
              var parent = (PDParentTreeValue) keys.getValue(link.getStructParent());
              var element = (COSDictionary) parent.getCOSObject();
              assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
            });
  }

  @Test
  void headings_tables_lists_and_links_are_tagged() {
    Map<String, Integer> tags = new TreeMap<>();
    count(SamplePdf.PRATO.document().getDocumentCatalog().getStructureTreeRoot(), tags);

    assertThat(tags)
        .containsEntry("Document", 1)
        .containsEntry("H2", 11)
        .containsEntry("Table", 43)
        .containsEntry("TR", 150)
        .containsEntry("L", 2)
        .containsEntry("LI", 6)
        .containsEntry("TOC", 1)
        .containsEntry("TOCI", 18)
        .containsEntry("Link", 18)
        .containsKeys("H1", "H3", "P", "TH", "TD");
  }

  @Test
  void heads_of_tables_declare_their_cells() {
    var root = SamplePdf.PRATO.document().getDocumentCatalog().getStructureTreeRoot();

    assertThat(elements(root, "TH"))
        .hasSizeGreaterThan(150)
        .allSatisfy(
            head ->
                assertThat(head.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"))
                    .isIn("Column", "Row"));
  }

  @Test
  void every_row_of_a_table_has_as_many_cells_as_its_head() {
    var root = SamplePdf.AWKWARD.document().getDocumentCatalog().getStructureTreeRoot();

    assertThat(elements(root, "Table"))
        .isNotEmpty()
        .allSatisfy(
            table ->
                assertThat(elements(table, "TR").map(AccessibilityTest::columns).distinct())
                    .hasSize(1));
  }

  /** The cells of a row; one that spans several columns counts as so many. */
  private static int columns(PDStructureElement row) {
    return Stream.concat(elements(row, "TH"), elements(row, "TD"))
        .map(cell -> cell.getCOSObject().getCOSDictionary(COSName.A))
        .mapToInt(attributes -> attributes == null ? 1 : attributes.getInt("ColSpan", 1))
        .sum();
  }

  @Test
  void the_document_speaks_italian_and_shows_its_title() {
    var catalogue = SamplePdf.PRATO.document().getDocumentCatalog();

    assertThat(catalogue.getLanguage()).isEqualTo("it-IT");
    assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(SamplePdf.PRATO.document().getDocumentInformation().getTitle())
        .isEqualTo(
            "Piano degli indicatori e dei risultati attesi di bilancio – Situazione al 30"
                + " settembre 2020");
  }

  private static void count(PDStructureNode node, Map<String, Integer> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.merge(element.getStructureType(), 1, Integer::sum);
        count(element, tags);
      }
    }
  }

  private static Stream<PDStructureElement> elements(PDStructureNode node, String type) {
    List<Object> kids = node.getKids();
    return kids.stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(
            element ->
                Stream.concat(
                    element.getStructureType().equals(type) ? Stream.of(element) : Stream.empty(),
                    elements(element, type)));
  }
}
