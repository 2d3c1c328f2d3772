package it.camcom.pira.reporting.rows;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Difference.Kind;
import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.Revision;
import it.camcom.pira.domain.document.Revision.Explained;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeRowsTest {

  private static List<ReportRow> rows(Kind kind, String field, String before, String after) {
    var difference =
        new Difference(
            kind,
            "indicators/1/" + field,
            Optional.of("1"),
            "Indicatore «Eventi»",
            Optional.of(field).filter(name -> !name.isEmpty()),
            Optional.of(before).map(Side::of),
            Optional.of(after).map(Side::of));
    var builder = new RowBuilder();
    ChangeRows.add(
        builder,
        new Revision(
            DocumentId.next(), List.of(new Explained(difference, Optional.of("Pandemia")))));
    return builder.rows().stream().map(PlacedRow::row).skip(1).toList();
  }

  @Test
  void a_change_is_a_row_with_its_reason() {
    assertThat(rows(Kind.CHANGED, "target 2020", "20", "12"))
        .containsExactly(
            new ChangeRow(
                new TextCell("Indicatore «Eventi»\ntarget 2020"),
                new TextCell("20"),
                new TextCell("12"),
                new TextCell("Pandemia")));
  }

  @Test
  void what_came_or_went_is_named_once() {
    assertThat(rows(Kind.ADDED, "", "", "Indicatore «Eventi»"))
        .containsExactly(
            new ChangeRow(
                new TextCell("Indicatore «Eventi»\naggiunto"),
                new TextCell("–"),
                new TextCell("–"),
                new TextCell("Pandemia")));
  }

  @Test
  void of_a_long_text_the_changed_passage_is_shown() {
    var text = "Le imprese della provincia crescono ancora e cercano personale. ".repeat(20);

    assertThat(rows(Kind.CHANGED, "testo", text + "Uno. " + text, text + "Due. " + text))
        .singleElement()
        .isEqualTo(
            new ChangeRow(
                new TextCell("Indicatore «Eventi»\ntesto"),
                new TextCell(
                    "…provincia crescono ancora e cercano personale. Uno. "
                        + "Le imprese della provincia crescono ancora…"),
                new TextCell(
                    "…provincia crescono ancora e cercano personale. Due. "
                        + "Le imprese della provincia crescono ancora…"),
                new TextCell("Pandemia")));
  }

  @Test
  void a_long_passage_is_a_paragraph() {
    assertThat(rows(Kind.CHANGED, "testo", "prima ".repeat(200), "dopo ".repeat(200)))
        .singleElement()
        .isInstanceOf(ParagraphRow.class);
  }
}
