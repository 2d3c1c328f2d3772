package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.exchange.grid.GridRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text before the sheets: a cover with the date, and titled sections.
 *
 * @param asOf the day of the situation, where the cover names it
 */
record NarrativeReader(Optional<LocalDate> asOf, List<NarrativeSection> sections) {

  private static final int MAX_TITLE = 150;
  private static final int MAX_COVER_LINES = 30;
  private static final String SITUATION = "situazione al ";
  private static final String UNTITLED = "Introduzione";
  private static final String MARKS_OF_ITEMS = "-•*·";

  NarrativeReader {
    sections = List.copyOf(sections);
  }

  static NarrativeReader of(List<GridRow> front, FindingCollector notes) {
    int situation = situation(front);
    var asOf = situation < 0 ? Optional.<LocalDate>empty() : date(front.get(situation));
    int cover = situation >= 0 ? situation + 1 : untitledCover(front);
    return new NarrativeReader(asOf, sections(front.subList(cover, front.size()), notes));
  }

  private static int situation(List<GridRow> front) {
    int lines = 0;
    for (int i = 0; i < front.size() && lines < MAX_COVER_LINES; i++) {
      lines += front.get(i).isBlank() ? 0 : 1;
      if (date(front.get(i)).isPresent()) {
        return i;
      }
      if (front.get(i).text(0).length() > MAX_TITLE) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<LocalDate> date(GridRow row) {
    if (row.text(0).length() > MAX_TITLE || !Words.of(row.text(0)).startsWith(SITUATION)) {
      return Optional.empty();
    }
    return ItalianDates.first(row.text(0));
  }

  /**
   * Takes short lines at the top as a cover, except the title of the first paragraph below them.
   */
  private static int untitledCover(List<GridRow> front) {
    int end = 0;
    int lastTitle = 0;
    while (end < front.size() && (front.get(end).isBlank() || isShort(front.get(end)))) {
      lastTitle = front.get(end).isBlank() ? lastTitle : end;
      end++;
    }
    return end == front.size() ? end : lastTitle;
  }

  private static boolean isShort(GridRow row) {
    return row.text(0).length() <= MAX_TITLE && !isItem(row.text(0));
  }

  /** Whether a line could be a title: short, and no sentence. */
  static boolean isTitle(GridRow row) {
    var text = row.text(0);
    return row.isText()
        && isShort(row)
        && ".;:,!?".indexOf(text.charAt(text.length() - 1)) < 0
        && text.chars().anyMatch(Character::isLetter);
  }

  private static boolean isItem(String text) {
    return text.length() > 1
        && MARKS_OF_ITEMS.indexOf(text.charAt(0)) >= 0
        && Character.isWhitespace(text.charAt(1));
  }

  private static List<NarrativeSection> sections(List<GridRow> rows, FindingCollector notes) {
    var sections = new ArrayList<NarrativeSection>();
    Optional<GridRow> title = Optional.empty();
    var body = new ArrayList<GridRow>();
    for (int i = 0; i < rows.size(); i++) {
      if (isTitle(rows.get(i)) && standsAlone(rows, i)) {
        add(sections, title, body, notes);
        title = Optional.of(rows.get(i));
        body.clear();
      } else {
        body.add(rows.get(i));
      }
    }
    add(sections, title, body, notes);
    return sections;
  }

  private static boolean standsAlone(List<GridRow> rows, int at) {
    return (at == 0 || rows.get(at - 1).isBlank())
        && (at == rows.size() - 1 || rows.get(at + 1).isBlank());
  }

  private static void add(
      List<NarrativeSection> sections,
      Optional<GridRow> title,
      List<GridRow> body,
      FindingCollector notes) {
    var html = html(body);
    if (title.isEmpty() && html.isEmpty()) {
      return;
    }
    var place = title.or(() -> body.stream().findFirst()).orElseThrow().place();
    var name = title.map(row -> notes.line(place, row.text(0))).orElse(UNTITLED);
    sections.add(new NarrativeSection(name.isBlank() ? UNTITLED : name, notes.rich(place, html)));
  }

  /** Joins lines without a blank one between them to a paragraph, and items to a list. */
  private static String html(List<GridRow> body) {
    var html = new StringBuilder();
    String within = "";
    for (GridRow row : body) {
      var text = row.text(0);
      String kind = row.isBlank() ? "" : isItem(text) ? "ul" : "p";
      if (!kind.equals(within)) {
        html.append(within.isEmpty() ? "" : "</" + within + ">");
        html.append(kind.isEmpty() ? "" : "<" + kind + ">");
      } else if (kind.equals("p")) {
        html.append("<br>");
      }
      html.append(kind.equals("ul") ? "<li>" + text.substring(2) + "</li>" : text);
      within = kind;
    }
    return html.append(within.isEmpty() ? "" : "</" + within + ">").toString();
  }
}
