package it.camcom.pira.reporting.rows;

import it.camcom.pira.domain.plan.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts rich text into paragraphs and list items. Whatever tags are open when one ends are closed
 * there and opened again in the next, so that unbalanced text prints like any other.
 */
final class RichTextRows {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#?[a-zA-Z0-9]{1,8});");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Map<String, String> EMPHASIS =
      Map.of("b", "b", "strong", "b", "i", "i", "em", "i", "u", "u");
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
  private final Deque<String> emphasis = new ArrayDeque<>();
  private final Deque<Items> lists = new ArrayDeque<>();
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder styled = new StringBuilder();
  private boolean anyStyle;
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
      case "br" -> append("\n", "\n");
      case "p" -> endParagraph();
      case "li" -> item(closing);
      case "ul", "ol" -> list(name, closing);
      default -> append(" ", " ");
    }
  }

  private void emphasise(String style, boolean closing) {
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
    String text = Printable.of(entities(SPACES.matcher(raw).replaceAll(" ")));
    boolean atStart = plain.length() == 0 || plain.charAt(plain.length() - 1) == '\n';
    String shown = atStart ? text.stripLeading() : text;
    if (shown.isEmpty()) {
      return;
    }
    var open = new StringBuilder();
    var close = new StringBuilder();
    emphasis.forEach(
        style -> {
          open.append('<').append(style).append('>');
          close.insert(0, "</" + style + ">");
        });
    anyStyle |= !emphasis.isEmpty();
    append(shown, open + escaped(shown) + close);
  }

  private void append(String text, String markup) {
    plain.append(text);
    styled.append(markup);
  }

  private void endParagraph() {
    if (!plain.chars().allMatch(RichTextRows::blank)) {
      String text = anyStyle ? styled.toString() : plain.toString();
      rows.add(new ParagraphRow("", text.strip(), anyStyle, marker));
      marker = "";
    }
    plain.setLength(0);
    styled.setLength(0);
    anyStyle = false;
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

  private static boolean blank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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
