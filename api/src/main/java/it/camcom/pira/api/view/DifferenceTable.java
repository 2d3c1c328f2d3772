package it.camcom.pira.api.view;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.Revision.Explained;
import it.camcom.pira.domain.language.Terms;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats differences as a table for spreadsheets, with Italian headings. */
public final class DifferenceTable {

  private static final String SEPARATOR = ";";

  /** Spreadsheets treat a cell that begins with one of these as a formula. */
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private DifferenceTable() {}

  /** Formats as CSV with semicolons, as Italian spreadsheets read it. */
  public static String csv(List<Explained> differences) {
    return Stream.concat(Stream.of(headings()), differences.stream().map(DifferenceTable::row))
        .map(cells -> cells.stream().map(DifferenceTable::cell).collect(line()))
        .collect(Collectors.joining());
  }

  private static Collector<CharSequence, ?, String> line() {
    return Collectors.joining(SEPARATOR, "", "\r\n");
  }

  private static List<String> headings() {
    return Stream.of("kind", "concern", "element", "field", "before", "after", "reason")
        .map(name -> Terms.stored("Heading", name))
        .toList();
  }

  private static List<String> row(Explained explained) {
    var difference = explained.difference();
    return List.of(
        Terms.stored("Difference", difference.kind().name()),
        Terms.of(difference.concern()),
        difference.element(),
        difference.field().orElse(""),
        difference.before().map(Difference.Side::words).orElse(""),
        difference.after().map(Difference.Side::words).orElse(""),
        explained.reason().orElse(""));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
