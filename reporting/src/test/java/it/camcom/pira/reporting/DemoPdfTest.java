package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.reporting.SamplePdf.Run;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo documents as PDF: texts as long as those of chambers, where pages would break. */
class DemoPdfTest {

  /** In points: the end of the running heads, and of the rows of a landscape page. */
  private static final float TOP = 52;

  private static final float BOTTOM = 551;

  private static final String NOTE = "[¹²³⁴⁵⁶⁷⁸⁹].*";

  static Stream<Arguments> demos() {
    return Stream.of(
        Arguments.of(Named.of("Prato", SamplePdf.DEMO_PRATO), DemoFixture.PRATO.recognised(), 59),
        Arguments.of(
            Named.of("Pistoia", SamplePdf.DEMO_PISTOIA), DemoFixture.PISTOIA.recognised(), 35));
  }

  static Stream<Named<SamplePdf>> files() {
    return Stream.of(
        Named.of("Prato", SamplePdf.DEMO_PRATO),
        Named.of("Pistoia", SamplePdf.DEMO_PISTOIA),
        Named.of("awkward", SamplePdf.AWKWARD));
  }

  @ParameterizedTest
  @MethodSource("demos")
  void every_row_of_a_demo_is_on_paper(SamplePdf pdf, RecognisedDocument recognised, int rows) {
    String dense = pdf.dense();

    assertThat(recognised.plan().indicators())
        .hasSize(rows)
        .extracting(DemoPdfTest::texts)
        .allSatisfy(row -> assertThat(dense).contains(row));
  }

  private static String texts(Indicator indicator) {
    return SamplePdf.dense(
        indicator.name() + indicator.formula().text() + indicator.measure().unit());
  }

  @ParameterizedTest
  @MethodSource("files")
  void only_the_last_page_of_a_mission_is_filled_less_than_a_third(SamplePdf pdf) {
    assertThat(sheets(pdf).filter(page -> !endsMission(pdf, page)))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(filled(pdf, page)).isGreaterThan(1 / 3.0f));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_page_begins_with_a_note(SamplePdf pdf) {
    assertThat(sheets(pdf))
        .allSatisfy(page -> assertThat(content(pdf, page).get(0).text()).doesNotMatch(NOTE));
  }

  @ParameterizedTest
  @MethodSource("demos")
  void a_page_holds_at_least_two_rows_of_a_table_that_goes_on(
      SamplePdf pdf, RecognisedDocument recognised, int rows) {
    List<String> names =
        recognised.plan().indicators().map(one -> SamplePdf.dense(one.name())).toList();

    assertThat(sheets(pdf).filter(page -> goesOn(pdf, page)))
        .allSatisfy(page -> assertThat(named(pdf, page, names)).isGreaterThanOrEqualTo(2));
  }

  private static boolean goesOn(SamplePdf pdf, int page) {
    return content(pdf, page).get(0).text().matches("Tipologia.*");
  }

  /** The rows of indicators on a page above the next heading of its table. */
  private static long named(SamplePdf pdf, int page, List<String> names) {
    String first = pdf.dense(page).split("Indicatori", 2)[0];
    return names.stream().filter(first::contains).count();
  }

  @Test
  void a_table_of_strategic_objectives_that_fits_a_page_stays_whole() {
    assertThat(SamplePdf.DEMO_PRATO.dense(4)).contains("Obiettivistrategici", "Missione032");
    assertThat(SamplePdf.DEMO_PISTOIA.dense(3)).contains("Obiettivistrategici", "Missione032");
  }

  @Test
  void a_sheet_begins_below_another_where_there_is_room() {
    assertThat(SamplePdf.DEMO_PRATO.pages()).isLessThan(20);
    assertThat(sheets(SamplePdf.DEMO_PRATO).map(SamplePdf.DEMO_PRATO::dense))
        .anySatisfy(
            page ->
                assertThat(page)
                    .containsSubsequence("Customersatisfaction", "Semplificazioneamministrativa"));
  }

  private static Stream<Integer> sheets(SamplePdf pdf) {
    return IntStream.rangeClosed(1, pdf.pages()).filter(page -> landscape(pdf, page)).boxed();
  }

  private static boolean landscape(SamplePdf pdf, int page) {
    var box = pdf.document().getPage(page - 1).getMediaBox();
    return box.getWidth() > box.getHeight();
  }

  private static boolean endsMission(SamplePdf pdf, int page) {
    return !landscape(pdf, page + 1) || content(pdf, page + 1).get(0).text().startsWith("Missione");
  }

  private static float filled(SamplePdf pdf, int page) {
    float lowest = content(pdf, page).stream().map(Run::bottom).max(Float::compare).orElse(TOP);
    return (lowest - TOP) / (BOTTOM - TOP);
  }

  private static List<Run> content(SamplePdf pdf, int page) {
    return pdf.runs(page).stream().filter(run -> run.top() > TOP && run.bottom() < BOTTOM).toList();
  }
}
