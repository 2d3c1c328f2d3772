package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.reporting.Paper.Run;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  private static final float MARGIN = 24;

  static Stream<Named<Paper>> papers() {
    return Stream.of(
        Named.of("Prato", Paper.PRATO),
        Named.of("awkward", Paper.AWKWARD),
        Named.of("demo of Prato", Paper.DEMO_PRATO),
        Named.of("demo of Pistoia", Paper.DEMO_PISTOIA));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void no_text_lies_over_another(Paper paper) {
    assertThat(IntStream.rangeClosed(1, paper.pages()))
        .allSatisfy(page -> assertThat(overlaps(paper.runs(page))).isEmpty());
  }

  private static List<String> overlaps(List<Run> runs) {
    return IntStream.range(0, runs.size())
        .boxed()
        .flatMap(
            i ->
                runs.subList(i + 1, runs.size()).stream()
                    .filter(other -> runs.get(i).overlaps(other))
                    .map(other -> runs.get(i) + " over " + other))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void no_text_leaves_the_margins(Paper paper) {
    for (int page = 1; page <= paper.pages(); page++) {
      var box = paper.document().getPage(page - 1).getMediaBox();
      assertThat(paper.runs(page))
          .isNotEmpty()
          .allSatisfy(
              run -> {
                assertThat(run.left()).isGreaterThanOrEqualTo(MARGIN);
                assertThat(run.right()).isLessThanOrEqualTo(box.getWidth() - MARGIN);
                assertThat(run.top()).isGreaterThanOrEqualTo(MARGIN);
                assertThat(run.bottom()).isLessThanOrEqualTo(box.getHeight() - MARGIN);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void no_page_ends_with_a_heading(Paper paper) {
    List<String> headings = List.of("Indicatori", "Fasi", "Costi", "Proventi", "Patrimonio");
    for (int page = 2; page <= paper.pages(); page++) {
      var lines = paper.lines(page).stream().filter(line -> !line.isBlank()).toList();
      assertThat(headings).doesNotContain(lines.get(lines.size() - 2).strip());
    }
  }
}
