package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.ReadingFault.Kind;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDocumentTest {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final Demo PRATO = Demo.prato();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\t\t\n \t", "\uFEFF", "\u00A0\n\u200B"})
  void nothing_is_empty(String text) {
    assertThat(Demo.problems(text))
        .containsExactly(ReadingFault.of(Kind.EMPTY, SourcePlace.WHOLE_DOCUMENT));
  }

  @Test
  void binary_content_is_no_text() {
    assertThat(Demo.problems("prima riga\nseconda \0 riga"))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.NOT_TEXT, SourcePlace.line(2)));
    assertThat(Demo.problems(new byte[] {'a', '\n', 'b', '\n', (byte) 0xC3, '('}))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.NOT_TEXT, SourcePlace.line(3)));
    assertThat(Demo.problems(PRATO.text().getBytes(StandardCharsets.UTF_16)))
        .extracting(ReadingFault::kind)
        .containsExactly(Kind.NOT_TEXT);
    assertThat(Demo.problems(PRATO.text().getBytes(StandardCharsets.ISO_8859_1)))
        .extracting(ReadingFault::kind)
        .containsExactly(Kind.NOT_TEXT);
    assertThat(Demo.problems(Arrays.copyOf("à".getBytes(StandardCharsets.UTF_8), 1)))
        .extracting(ReadingFault::kind)
        .containsExactly(Kind.NOT_TEXT);
  }

  @Test
  void an_unknown_format_is_named() {
    var pdf = new Source("application/pdf", new byte[] {'%', 'P', 'D', 'F'});
    assertThatThrownBy(() -> new GridRecogniser().recognise(pdf, Codes.national()))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(ReadingFault::kind, ReadingFault::message)
                    .containsExactly(
                        tuple(
                            Kind.UNKNOWN_FORMAT,
                            "Il formato «application/pdf» non è tra quelli leggibili.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "TEXT/PLAIN; charset=UTF-8", "text/tab-separated-values"})
  void text_formats_are_known_with_or_without_parameters(String mediaType) {
    var source = new Source(mediaType, PRATO.text().getBytes(StandardCharsets.UTF_8));
    assertThat(new GridRecogniser().recognise(source, Codes.national()).rows()).hasSize(59);
  }

  @Test
  void too_many_bytes_are_refused() {
    var lines = "una riga qualsiasi\n".repeat(Source.MAX_BYTES / 18);
    assertThat(Demo.problems(lines))
        .extracting(ReadingFault::kind)
        .containsExactly(Kind.TOO_LARGE, Kind.TOO_MANY_LINES);
  }

  @Test
  void a_line_of_ten_megabytes_is_named() {
    var text = PRATO.text() + "\n" + "x".repeat(10 * MEBIBYTE);
    assertThat(Demo.problems(text))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(
            tuple(Kind.TOO_LARGE, SourcePlace.WHOLE_DOCUMENT),
            tuple(Kind.LINE_TOO_LONG, SourcePlace.line(PRATO.lines().size() + 1)));
  }

  @Test
  void a_line_may_have_as_many_characters_as_are_allowed() {
    var longest = ("à".repeat(99_999) + "\t").repeat(2);
    assertThat(Demo.problems(longest))
        .extracting(ReadingFault::kind)
        .doesNotContain(Kind.LINE_TOO_LONG);
    assertThat(Demo.problems(longest + "à"))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.LINE_TOO_LONG, SourcePlace.line(1)));
  }

  @Test
  void too_many_lines_are_refused() {
    assertThat(Demo.problems("x" + "\n".repeat(20_000)))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.TOO_MANY_LINES, SourcePlace.line(20_001)));
    assertThat(Demo.problems("x" + "\n".repeat(19_999)))
        .extracting(ReadingFault::kind)
        .doesNotContain(Kind.TOO_MANY_LINES);
  }

  @Test
  void too_many_cells_are_refused() {
    assertThat(Demo.problems("x\n" + "\t".repeat(200)))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.TOO_MANY_CELLS, SourcePlace.line(2)));
  }

  @Test
  void a_cell_that_is_too_long_is_named() {
    var document = PRATO.change(63, line -> line.replace("Da quando", "x".repeat(100_001)));
    assertThat(document.problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.CELL_TOO_LONG, new SourcePlace(63, 2)));
  }

  @Test
  void a_text_that_outgrows_its_place_is_named() {
    var name = PRATO.replace(57, "La sede camerale", "n".repeat(2_001));
    assertThat(name.problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .contains(tuple(Kind.CELL_TOO_LONG, new SourcePlace(57, 2)));
    var escaped = PRATO.replace(63, "Da quando", "&".repeat(90_000));
    assertThat(escaped.problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.CELL_TOO_LONG, new SourcePlace(63, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, NOT_A_NUMBER",
    "1e999, NOT_A_NUMBER",
    "7.77, NOT_A_NUMBER",
    "-5, NEGATIVE_NUMBER",
    "1234567890123456789012345678901234567890, NUMBER_TOO_LARGE"
  })
  void a_number_that_is_none_is_named_with_its_cell(String written, Kind kind) {
    assertThat(PRATO.replace(67, "3.960", written).problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(kind, new SourcePlace(67, 6)));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, NOT_A_NUMBER",
    "€ 1e999, NOT_A_NUMBER",
    "€ 30.000.00, NOT_A_NUMBER",
    "€ -5, NEGATIVE_NUMBER",
    "'€ 1,005', NUMBER_TOO_LARGE",
    "€ 1234567890123456, NUMBER_TOO_LARGE"
  })
  void a_budget_that_is_no_amount_is_named(String written, Kind kind) {
    assertThat(PRATO.replace(59, "€ 30.000", written).problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(kind, new SourcePlace(59, 2)));
  }

  @Test
  void a_percentage_above_a_hundred_is_named() {
    assertThat(PRATO.replace(67, "26%", "126%").problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.NOT_A_PERCENTAGE, new SourcePlace(67, 10)));
  }

  @Test
  void a_row_that_lacks_a_cell_is_named() {
    assertThat(PRATO.replace(67, "\t3.960", "").problems())
        .extracting(ReadingFault::kind, ReadingFault::message)
        .containsExactly(
            tuple(
                Kind.ROW_TOO_SHORT,
                "La riga «Attrattività eventi realizzati» ha meno celle della sua"
                    + " intestazione: manca «Performance», o una cella prima."));
    assertThat(PRATO.replace(67, "Realizzazione fisica", "").problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.CELL_MISSING, new SourcePlace(67, 2)));
    assertThat(PRATO.replace(67, "Attrattività eventi realizzati", "").problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.CELL_MISSING, new SourcePlace(67, 3)));
  }

  @Test
  void a_row_with_a_cell_too_many_is_named() {
    assertThat(PRATO.replace(67, "\t3.960", "\t\t3.960").problems())
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(tuple(Kind.CELL_SURPLUS, new SourcePlace(67, 11)));
  }

  @Test
  void a_table_without_values_is_named() {
    assertThat(PRATO.replace(66, "30/09/2020", "").problems())
        .extracting(ReadingFault::kind, ReadingFault::message)
        .contains(
            tuple(
                Kind.COLUMN_MISSING, "Nell’intestazione «Indicatori» manca la colonna «Valore»."));
  }

  @Test
  void values_of_different_kinds_are_named() {
    assertThat(PRATO.replace(67, "3.960", "buono").problems())
        .extracting(ReadingFault::kind)
        .containsOnly(Kind.KINDS_MIXED);
  }

  @Test
  void a_document_cut_within_a_sheet_names_what_is_missing() {
    assertThat(PRATO.cutBefore(64).problems())
        .extracting(ReadingFault::kind, ReadingFault::place, ReadingFault::message)
        .containsExactly(
            tuple(
                Kind.TABLE_TRUNCATED,
                SourcePlace.line(63),
                "La tabella «La sede camerale: uno spazio aperto per la città» è interrotta o incompleta:"
                    + " manca Indicatori."));
    assertThat(PRATO.cutBefore(80).problems())
        .extracting(ReadingFault::message)
        .containsExactly(
            "La tabella «Promozione della cultura imprenditoriale - Punto Impresa Digitale» è"
                + " interrotta o incompleta: manca Obiettivo, Indicatori, Stakeholder.");
    assertThat(PRATO.cutBefore(91).problems())
        .extracting(ReadingFault::message)
        .singleElement()
        .asString()
        .endsWith("manca Stakeholder.");
  }

  @Test
  void a_document_cut_within_a_row_names_the_row() {
    var cut = PRATO.cutBefore(91).text() + "\n\tRealizzazione fisica\tNumero imp";
    assertThat(Demo.problems(cut))
        .extracting(ReadingFault::kind, ReadingFault::place)
        .containsExactly(
            tuple(Kind.ROW_TOO_SHORT, SourcePlace.line(91)),
            tuple(Kind.TABLE_TRUNCATED, SourcePlace.line(91)));
  }

  @Test
  void a_document_cut_within_the_financial_sheet_names_the_groups() {
    assertThat(PRATO.cutBefore(224).problems())
        .extracting(ReadingFault::message)
        .containsExactly(
            "La tabella «Stato di Salute Finanziaria» è interrotta o incompleta: manca Costi, Patrimonio,"
                + " Indebitamento.");
  }

  /** Short, every seventh line. */
  @Test
  @Tag("long")
  void every_line_at_which_a_document_may_be_cut_gives_an_answer() {
    int step = Boolean.getBoolean("pira.long") ? 1 : 7;
    for (int line = 2; line <= PRATO.lines().size(); line += step) {
      var text = PRATO.cutBefore(line).text();
      try {
        assertThat(Demo.read(text).plan().sheets()).as("cut before line " + line).isNotEmpty();
      } catch (UnreadableDocument refusal) {
        assertThat(refusal.problems()).as("cut before line " + line).isNotEmpty();
      }
    }
  }

  @Test
  void a_duplicate_sheet_names_both_lines() {
    var copy = new ArrayList<>(PRATO.lines().subList(253, 274));
    var twice = PRATO.insertBefore(254, copy);
    assertThat(twice.problems())
        .extracting(ReadingFault::kind, ReadingFault::message)
        .containsExactly(
            tuple(
                Kind.DUPLICATE_SHEET,
                "La scheda «Prevenzione della corruzione» compare due volte (già alla riga"
                    + " 257)."));
  }

  @Test
  void a_name_repeated_within_a_sheet_is_no_problem() {
    var document = PRATO.replace(69, "Eventi Auditorium", "Eventi Spazi camerali");
    assertThat(document.read().rows()).hasSize(59);
  }

  @Test
  void a_mission_that_the_national_list_does_not_know_is_named() {
    assertThat(PRATO.replace(118, "Missione 12", "Missione 77").problems())
        .extracting(ReadingFault::kind)
        .containsOnly(Kind.UNKNOWN_PROGRAMME);
  }

  @Test
  void a_sheet_without_a_ministerial_programme_names_the_place_to_write_it() {
    var document =
        PRATO.change(188, line -> "**Missione 33) “Fondi da ripartire”").change(49, line -> "");
    assertThat(document.problems())
        .extracting(ReadingFault::message)
        .singleElement()
        .asString()
        .contains("export", "indicare la missione sopra la scheda e il programma nella tabella");
  }

  @Test
  void a_document_without_sheets_or_date_is_none() {
    assertThat(Demo.problems("Gentile collega,\n\nti mando il verbale di ieri.\n"))
        .extracting(ReadingFault::kind)
        .containsExactlyInAnyOrder(Kind.NO_SHEETS, Kind.NO_DATE);
  }

  @Test
  void a_table_of_something_else_is_not_listed_line_by_line() {
    assertThat(Demo.problems("Situazione al 30/9/2020\n" + "codice\tdescrizione\n".repeat(5_000)))
        .extracting(ReadingFault::kind)
        .contains(Kind.MOSTLY_NOT_RECOGNISED);
  }

  @Test
  void problems_come_by_place_and_not_one_by_one() {
    var broken =
        PRATO.replace(270, "0%", "-3%").replace(67, "3.960", "NaN").replace(59, "€ 30.000", "€ -1");
    assertThat(broken.problems())
        .extracting(problem -> problem.place().line())
        .isEqualTo(List.of(59, 67, 270));
  }

  @Test
  void a_plan_without_end_is_refused() {
    var demo = Demo.prato();
    int line = demo.line("Eventi Auditorium");
    var many = Collections.nCopies(2_000, demo.lines().get(line - 1));

    assertThat(demo.insertBefore(line, many).problems())
        .extracting(ReadingFault::message)
        .containsExactly(
            "Il piano supera il massimo di 100 sezioni, 200 schede e 2000 indicatori.");
  }
}
