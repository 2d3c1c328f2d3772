package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.domain.language.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a document on its way, it is read or refused with reasons in Italian. */
@Tag("long")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class MutationTest {

  private static final boolean LONG = Boolean.getBoolean("pira.long");
  private static final int DOCUMENTS_OF_A_SEED = LONG ? 625 : 19;
  private static final int CELLS_OF_A_DOCUMENT = LONG ? 400 : 60;
  private static final int MANY_LINES = LONG ? 3_000 : 600;
  private static final List<String> GARBAGE =
      List.of(
          "\t",
          "\n",
          "\t\t\t",
          " ",
          "<",
          ">",
          "<ul>",
          "</p>",
          "<script>",
          "**",
          "*",
          "&amp;",
          "€",
          "%",
          "-",
          "n.d.",
          "NaN",
          "1e999",
          "9".repeat(40),
          "0,1234567",
          " su ",
          "si",
          "buono",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "Area strategica\t",
          "\nProgramma\tX\n",
          "Fasi\t",
          "\nIndicatori\t",
          "Target 2020",
          "30/09/2020",
          "99/99/9999",
          "Missione 12) ",
          "≥",
          "\r",
          "\nStato di salute finanziaria\t",
          "\nMissione\tProgramma\tX\n",
          "Obiettivo\t\t",
          "x".repeat(Texts.MAX_LINE + 1),
          " parole".repeat(Texts.MAX_LINE),
          "x".repeat(Texts.MAX_TEXT + 1));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 16);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_damaged_document_is_read_or_refused_in_words(long seed) {
    var random = new Random(seed);
    var original = (seed % 2 == 0 ? Demo.prato() : Demo.pistoia()).text();
    for (int i = 0; i < DOCUMENTS_OF_A_SEED; i++) {
      answered(damaged(original, random));
    }
  }

  /** Each in its place, alone and after what was there, by which it is still recognised. */
  @ParameterizedTest
  @ValueSource(ints = {Texts.MAX_LINE + 1, Texts.MAX_TEXT + 1})
  void a_cell_that_is_too_long_is_answered(int length) {
    var random = new Random(length);
    var cells = cells(Demo.prato());
    Collections.shuffle(cells, random);
    var much = "x".repeat(length);
    cells.stream()
        .limit(CELLS_OF_A_DOCUMENT)
        .forEach(
            cell -> {
              answered(cell.with(much));
              answered(cell.with(cell.text() + " " + much));
            });
  }

  private static List<DemoCell> cells(Demo document) {
    var cells = new ArrayList<DemoCell>();
    for (int line = 1; line <= document.lines().size(); line++) {
      var texts = document.lines().get(line - 1).split("\t", -1);
      for (int i = 0; i < texts.length; i++) {
        if (!texts[i].isBlank()) {
          cells.add(new DemoCell(document, line, i, texts[i]));
        }
      }
    }
    return cells;
  }

  /** A cell of a document, in a line from 1 and a column from 0. */
  private record DemoCell(Demo document, int line, int column, String text) {

    String with(String other) {
      return document.change(line, whole -> changed(whole, other)).text();
    }

    private String changed(String whole, String other) {
      var texts = whole.split("\t", -1);
      texts[column] = other;
      return String.join("\t", texts);
    }
  }

  private static String damaged(String original, Random random) {
    var text = new StringBuilder(original);
    int wounds = 1 + random.nextInt(12);
    for (int i = 0; i < wounds && text.length() > 1; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(6)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, GARBAGE.get(random.nextInt(GARBAGE.size())));
        case 2 -> delete(text, at, '\n');
        case 3 -> delete(text, at, '\t');
        case 4 -> text.setCharAt(at, (char) (32 + random.nextInt(400)));
        default -> swapLines(text, random);
      }
    }
    return text.toString();
  }

  /** Deletes from a place to the end of its line or cell. */
  private static void delete(StringBuilder text, int at, char end) {
    int to = text.indexOf(String.valueOf(end), at);
    text.delete(at, to < 0 ? text.length() : to + 1);
  }

  private static void swapLines(StringBuilder text, Random random) {
    var lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    var kept = lines.set(one, lines.get(other));
    lines.set(other, kept);
    text.setLength(0);
    text.append(String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><ul><b>",
        "<a ",
        "\"'<a b='",
        "*",
        "**a",
        "<",
        "&",
        "<ul> - ",
        "<svg onload=x>",
        "]]>",
        "<!--",
        "relativi al 2018 ",
        "1234567890"
      })
  void much_of_anything_is_answered(String unit) {
    var cell = unit.repeat(90_000 / unit.length());
    var document = Demo.prato();
    var lines = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      lines.add("Obiettivo\tO");
      lines.add("Descrizione\t" + cell);
    }
    answered(document.insertBefore(62, lines).text());
    answered(document.insertBefore(35, lines.subList(1, 2)).text());
    answered(document.replace(57, "La sede camerale", cell).text());
    answered(document.replace(67, "3.960", cell).text());
    answered(document.replace(215, "Dal 2015", cell).text());
    answered(document.replace(47, "La sede camerale", cell).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Area strategica\tX",
        "Programma\tX",
        "Missione 11 - X",
        "\tOutput\tN\tF\tn.\t1\t2\t2\t2\t50%",
        "\tf\t\t\tX",
        "Indicatori\tTipologia\tIndicatore\tFormula\tUDM\t30/09/2020\tTarget 2020\tPerformance",
        "11 - X\t005 - Y\tNome",
        "Condizioni\trelativi al 2018",
        "riga breve",
        "Stakeholder\tX",
        "Obiettivo\tX"
      })
  void many_of_any_line_are_answered(String line) {
    for (int at : new int[] {35, 47, 53, 62, 66, 73, 215}) {
      answered(Demo.prato().insertBefore(at, List.of((line + "\n").repeat(MANY_LINES))).text());
    }
  }

  private static void answered(String text) {
    try {
      var read = Demo.read(text.getBytes(StandardCharsets.UTF_8));
      assertThat(read.plan().sheets()).isNotEmpty();
      assertThat(read.findings()).allSatisfy(f -> assertThat(f.message()).isNotBlank());
    } catch (UnreadableDocument refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      assertThat(refusal.problems())
          .allSatisfy(problem -> assertThat(problem.message()).matches("(?s)[«A-ZÈ].*\\."));
    }
  }
}
