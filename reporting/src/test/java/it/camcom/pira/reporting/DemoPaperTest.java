package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.reporting.Paper.Run;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo documents on paper: texts as long as those of chambers, where pages would break. */
class DemoPaperTest {

  /** In points: the running heads end here, and the rows of a landscape page there. */
  private static final float TOP = 52;

  private static final float BOTTOM = 551;

  private static final String NOTE = "[¹²³⁴⁵⁶⁷⁸⁹].*";

  static Stream<Arguments> demos() {
    return Stream.of(
        Arguments.of(Named.of("Prato", Paper.DEMO_PRATO), DemoFixture.PRATO.recognised(), 59),
        Arguments.of(
            Named.of("Pistoia", Paper.DEMO_PISTOIA), DemoFixture.PISTOIA.recognised(), 35));
  }

  static Stream<Named<Paper>> papers() {
    return Stream.of(
        Named.of("Prato", Paper.DEMO_PRATO),
        Named.of("Pistoia", Paper.DEMO_PISTOIA),
        Named.of("awkward", Paper.AWKWARD));
  }

  @ParameterizedTest
  @MethodSource("demos")
  void every_row_of_a_demo_is_on_paper(Paper paper, RecognisedDocument recognised, int rows) {
    String dense = paper.dense();

    assertThat(recognised.plan().indicators())
        .hasSize(rows)
        .extracting(DemoPaperTest::texts)
        .allSatisfy(row -> assertThat(dense).contains(row));
  }

  private static String texts(Indicator indicator) {
    return Paper.dense(indicator.name() + indicator.formula().text() + indicator.measure().unit());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void only_the_last_page_of_a_mission_is_filled_less_than_a_third(Paper paper) {
    assertThat(sheets(paper).filter(page -> !endsMission(paper, page)))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(filled(paper, page)).isGreaterThan(1 / 3.0f));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void no_page_begins_with_a_note(Paper paper) {
    assertThat(sheets(paper))
        .allSatisfy(page -> assertThat(content(paper, page).get(0).text()).doesNotMatch(NOTE));
  }

  @ParameterizedTest
  @MethodSource("demos")
  void a_page_holds_at_least_two_rows_of_a_table_that_goes_on(
      Paper paper, RecognisedDocument recognised, int rows) {
    List<String> names =
        recognised.plan().indicators().map(one -> Paper.dense(one.name())).toList();

    assertThat(sheets(paper).filter(page -> goesOn(paper, page)))
        .allSatisfy(page -> assertThat(named(paper, page, names)).isGreaterThanOrEqualTo(2));
  }

  private static boolean goesOn(Paper paper, int page) {
    return content(paper, page).get(0).text().matches("Tipologia.*");
  }

  /** The rows of indicators on a page above the next heading of its table. */
  private static long named(Paper paper, int page, List<String> names) {
    String first = paper.dense(page).split("Indicatori", 2)[0];
    return names.stream().filter(first::contains).count();
  }

  @Test
  void a_table_of_strategic_objectives_that_fits_a_page_stays_whole() {
    assertThat(Paper.DEMO_PRATO.dense(4)).contains("Obiettivistrategici", "Missione032");
    assertThat(Paper.DEMO_PISTOIA.dense(3)).contains("Obiettivistrategici", "Missione032");
  }

  @Test
  void a_sheet_begins_below_another_where_there_is_room() {
    assertThat(Paper.DEMO_PRATO.pages()).isLessThan(20);
    assertThat(sheets(Paper.DEMO_PRATO).map(Paper.DEMO_PRATO::dense))
        .anySatisfy(
            page ->
                assertThat(page)
                    .containsSubsequence("Customersatisfaction", "Semplificazioneamministrativa"));
  }

  private static Stream<Integer> sheets(Paper paper) {
    return IntStream.rangeClosed(1, paper.pages()).filter(page -> landscape(paper, page)).boxed();
  }

  private static boolean landscape(Paper paper, int page) {
    var box = paper.document().getPage(page - 1).getMediaBox();
    return box.getWidth() > box.getHeight();
  }

  private static boolean endsMission(Paper paper, int page) {
    return !landscape(paper, page + 1)
        || content(paper, page + 1).get(0).text().startsWith("Missione");
  }

  private static float filled(Paper paper, int page) {
    float lowest = content(paper, page).stream().map(Run::bottom).max(Float::compare).orElse(TOP);
    return (lowest - TOP) / (BOTTOM - TOP);
  }

  private static List<Run> content(Paper paper, int page) {
    return paper.runs(page).stream()
        .filter(run -> run.top() > TOP && run.bottom() < BOTTOM)
        .toList();
  }
}
