package it.camcom.pira.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.reporting.SamplePdf.Run;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  private static final float MARGIN = 24;

  static Stream<Named<SamplePdf>> files() {
    return Stream.of(
        Named.of("Prato", SamplePdf.PRATO),
        Named.of("awkward", SamplePdf.AWKWARD),
        Named.of("demo of Prato", SamplePdf.DEMO_PRATO),
        Named.of("demo of Pistoia", SamplePdf.DEMO_PISTOIA));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_text_lies_over_another(SamplePdf pdf) {
    assertThat(IntStream.rangeClosed(1, pdf.pages()))
        .allSatisfy(page -> assertThat(overlaps(pdf.runs(page))).isEmpty());
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
  @MethodSource("files")
  void no_text_leaves_the_margins(SamplePdf pdf) {
    for (int page = 1; page <= pdf.pages(); page++) {
      var box = pdf.document().getPage(page - 1).getMediaBox();
      assertThat(pdf.runs(page))
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
  @MethodSource("files")
  void no_page_ends_with_a_heading(SamplePdf pdf) {
    List<String> headings = List.of("Indicatori", "Fasi", "Costi", "Proventi", "Patrimonio");
    for (int page = 2; page <= pdf.pages(); page++) {
      var lines = pdf.lines(page).stream().filter(line -> !line.isBlank()).toList();
      assertThat(headings).doesNotContain(lines.get(lines.size() - 2).strip());
    }
  }
}
