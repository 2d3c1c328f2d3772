package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.GridRow;
import it.camcom.pira.exchange.text.Cleaned;
import it.camcom.pira.exchange.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the findings on a document while it is read, and sanitises its texts. */
final class FindingCollector {

  /** A document with more unrecognised lines than this is not a plan. */
  static final int MAX_NOT_RECOGNISED = 1_000;

  private static final int EXCERPT = 160;

  /** Where a cell goes on in another line, the name in it does not. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

  private final List<ReadingFault> problems = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int notRecognised;

  void problem(ReadingFault problem) {
    problem(problem.kind(), problem.place(), problem.arguments().toArray(String[]::new));
  }

  void problem(ReadingFault.Kind kind, SourcePlace place, String... arguments) {
    problems.add(ReadingFault.of(kind, place, excerpts(arguments)));
  }

  void finding(Finding.Kind kind, SourcePlace place, String... arguments) {
    findings.add(Finding.of(kind, place, excerpts(arguments)));
  }

  private static String[] excerpts(String... texts) {
    var excerpts = new String[texts.length];
    for (int i = 0; i < texts.length; i++) {
      excerpts[i] = excerpt(texts[i]);
    }
    return excerpts;
  }

  static String excerpt(String text) {
    var line = text.replace('\n', ' ');
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
  }

  void notRecognised(GridRow row) {
    notRecognised(row.place(), String.join(" | ", row.trimmed()));
  }

  void notRecognised(GridRow row, Cell cell) {
    notRecognised(row.place(cell.column()), cell.text());
  }

  private void notRecognised(SourcePlace place, String text) {
    notRecognised++;
    if (notRecognised <= MAX_NOT_RECOGNISED) {
      finding(Finding.Kind.NOT_RECOGNISED, place, text);
    } else if (notRecognised == MAX_NOT_RECOGNISED + 1) {
      problem(ReadingFault.Kind.MOSTLY_NOT_RECOGNISED, place, String.valueOf(MAX_NOT_RECOGNISED));
    }
  }

  /** Returns a name or other short text without markup; one that is too long is a problem. */
  String line(SourcePlace place, String text) {
    var plain = BREAKS.matcher(plain(place, text)).replaceAll(" ");
    if (plain.length() <= Texts.MAX_LINE) {
      return plain;
    }
    problem(ReadingFault.Kind.CELL_TOO_LONG, place, String.valueOf(Texts.MAX_LINE));
    return excerpt(plain);
  }

  /** Returns a text of any length without markup. */
  String plain(SourcePlace place, String text) {
    var cleaned = Markup.plain(text);
    noteRemoved(place, cleaned);
    return cleaned.text();
  }

  String line(GridRow row, Cell cell) {
    return line(row.place(cell.column()), cell.text());
  }

  /** Returns a text with paragraphs and emphasis, safe to show. */
  RichText rich(SourcePlace place, String text) {
    var cleaned = Markup.rich(text);
    noteRemoved(place, cleaned);
    if (cleaned.text().length() <= Texts.MAX_TEXT) {
      return new RichText(cleaned.text());
    }
    problem(ReadingFault.Kind.CELL_TOO_LONG, place, String.valueOf(Texts.MAX_TEXT));
    return RichText.EMPTY;
  }

  private void noteRemoved(SourcePlace place, Cleaned cleaned) {
    if (!cleaned.removed().isEmpty()) {
      finding(Finding.Kind.MARKUP_REMOVED, place, String.join(", ", cleaned.removed()));
    }
  }

  List<ReadingFault> problems() {
    return problems;
  }

  List<Finding> findings() {
    return findings.stream().sorted((one, other) -> one.place().compareTo(other.place())).toList();
  }
}
