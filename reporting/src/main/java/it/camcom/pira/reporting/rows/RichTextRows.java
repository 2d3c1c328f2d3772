package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.reporting.rows.RichTextCell.Emphasis;
import it.camcom.pira.reporting.rows.RichTextCell.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits rich text into paragraphs and list items. Tags open at the end of one are closed there and
 * opened again in the next, so that unbalanced text prints like any other.
 */
final class RichTextRows {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#?[a-zA-Z0-9]{1,8});");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Map<String, Emphasis> EMPHASIS =
      Map.of(
          "b", Emphasis.BOLD,
          "strong", Emphasis.BOLD,
          "i", Emphasis.ITALIC,
          "em", Emphasis.ITALIC,
          "u", Emphasis.UNDERLINED);
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("agrave", "à"),
          Map.entry("egrave", "è"),
          Map.entry("eacute", "é"),
          Map.entry("igrave", "ì"),
          Map.entry("ograve", "ò"),
          Map.entry("ugrave", "ù"),
          Map.entry("Agrave", "À"),
          Map.entry("Egrave", "È"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("euro", "€"),
          Map.entry("deg", "°"));

  private final List<ParagraphRow> rows = new ArrayList<>();
  private final Deque<Emphasis> emphasis = new ArrayDeque<>();
  private final Deque<Items> lists = new ArrayDeque<>();
  private final Deque<Run> runs = new ArrayDeque<>();
  private String marker = "";

  private RichTextRows() {}

  static List<ParagraphRow> of(RichText text) {
    var reading = new RichTextRows();
    reading.read(text.html());
    return reading.rows;
  }

  private void read(String html) {
    Matcher tags = TAG.matcher(html);
    int from = 0;
    while (tags.find()) {
      text(html.substring(from, tags.start()));
      tag(tags.group(2).toLowerCase(Locale.ROOT), !tags.group(1).isEmpty());
      from = tags.end();
    }
    text(html.substring(from));
    endParagraph();
  }

  private void tag(String name, boolean closing) {
    if (EMPHASIS.containsKey(name)) {
      emphasise(EMPHASIS.get(name), closing);
      return;
    }
    switch (name) {
      case "br" -> append(plain("\n"));
      case "p" -> endParagraph();
      case "li" -> item(closing);
      case "ul", "ol" -> list(name, closing);
      default -> append(plain(" "));
    }
  }

  private void emphasise(Emphasis style, boolean closing) {
    if (closing) {
      emphasis.remove(style);
    } else if (!emphasis.contains(style)) {
      emphasis.push(style);
    }
  }

  private void list(String name, boolean closing) {
    endParagraph();
    if (closing) {
      lists.poll();
    } else {
      lists.push(new Items(name.equals("ol")));
    }
  }

  private void item(boolean closing) {
    endParagraph();
    if (!closing) {
      marker = lists.isEmpty() ? Items.BULLET : lists.peek().next();
    }
  }

  private void text(String raw) {
    String text = entities(SPACES.matcher(raw).replaceAll(" "));
    boolean atStart = runs.isEmpty() || runs.getLast().text().endsWith("\n");
    String shown = atStart ? text.stripLeading() : text;
    if (!shown.isEmpty()) {
      append(new Run(shown, List.copyOf(emphasis)));
    }
  }

  private void append(Run run) {
    boolean alike = !runs.isEmpty() && runs.getLast().emphasis().equals(run.emphasis());
    runs.add(alike ? new Run(runs.removeLast().text() + run.text(), run.emphasis()) : run);
  }

  private void endParagraph() {
    if (runs.stream().flatMapToInt(run -> run.text().chars()).anyMatch(RichTextRows::visible)) {
      strip();
      rows.add(
          new ParagraphRow(
              TextCell.EMPTY, new RichTextCell(List.copyOf(runs)), new TextCell(marker)));
      marker = "";
    }
    runs.clear();
  }

  /** Strips white space from both ends, except inside emphasis. */
  private void strip() {
    if (!runs.getFirst().styled()) {
      String text = runs.removeFirst().text().stripLeading();
      if (!text.isEmpty()) {
        runs.addFirst(plain(text));
      }
    }
    if (!runs.getLast().styled()) {
      String text = runs.removeLast().text().stripTrailing();
      if (!text.isEmpty()) {
        runs.addLast(plain(text));
      }
    }
  }

  private static Run plain(String text) {
    return new Run(text, List.of());
  }

  private static String entities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(), match.group(1))));
  }

  private static String character(String whole, String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, whole);
    }
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    try {
      int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    } catch (NumberFormatException notNumeric) {
      return whole;
    }
  }

  private static boolean visible(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && !Character.isISOControl(character);
  }

  /** The markers of a list. */
  private static final class Items {

    private static final String BULLET = "•";

    private final boolean numbered;
    private int last;

    Items(boolean numbered) {
      this.numbered = numbered;
    }

    String next() {
      last++;
      return numbered ? last + "." : BULLET;
    }
  }
}
