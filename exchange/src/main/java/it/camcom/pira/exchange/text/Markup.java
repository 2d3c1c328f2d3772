package it.camcom.pira.exchange.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * HTML and Markdown, mixed and unbalanced as documents have them, made safe: paragraphs, emphasis
 * and lists stay, without attributes; everything else goes.
 */
public final class Markup {

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "b", "strong", "i", "em", "u", "ul", "ol", "li")
          .toFactory();
  private static final int MAX_REMOVED = 10;
  private static final int MAX_NAME = 40;

  private Markup() {}

  /** A text as balanced HTML. Sanitising the result again does not change it. */
  public static Cleaned rich(String text) {
    return balanced(ListItems.marked(Markdown.asHtml(LooseBrackets.asText(text))));
  }

  /** HTML as balanced HTML, in which nothing is Markdown. To do so again does not change it. */
  static Cleaned html(String html) {
    return balanced(LooseBrackets.asText(html));
  }

  private static Cleaned balanced(String html) {
    var writer = new BalancedHtml();
    var removed = sanitise(html, writer);
    return new Cleaned(writer.html(), removed);
  }

  /** A text of one line without any markup, such as a name. */
  public static Cleaned plain(String text) {
    var unmarked = text.replace("**", "").replace('\n', ' ').strip();
    if (!hasTags(unmarked)) {
      return new Cleaned(unmarked, List.of());
    }
    var words = new WordsOnly();
    var removed = sanitise(LooseBrackets.asText(unmarked), words);
    return new Cleaned(words.text(), removed);
  }

  private static boolean hasTags(String text) {
    if (text.indexOf('>') < 0) {
      return false;
    }
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length() && startsTag(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsTag(char c) {
    return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static List<String> sanitise(String html, HtmlStreamEventReceiver receiver) {
    var removed = new LinkedHashSet<String>();
    HtmlSanitizer.sanitize(html, ALLOWED.apply(receiver, new Removals(), removed));
    return removed.stream()
        .limit(MAX_REMOVED)
        .map(name -> name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name)
        .toList();
  }

  /** A plain attribute such as a style is nothing that the reader of a review must know of. */
  private static final class Removals implements HtmlChangeListener<Set<String>> {

    @Override
    public void discardedTag(Set<String> removed, String element) {
      removed.add("<" + element + ">");
    }

    @Override
    public void discardedAttributes(Set<String> removed, String element, String... names) {
      for (String name : names) {
        if (name.startsWith("on")) {
          removed.add(name);
        }
      }
    }
  }
}
