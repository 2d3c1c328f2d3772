package it.camcom.pira.exchange.text;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/** Keeps the text between tags. */
final class WordsOnly implements HtmlStreamEventReceiver {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void openDocument() {}

  @Override
  public void closeDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {
    separate(element);
  }

  @Override
  public void closeTag(String element) {
    separate(element);
  }

  /** What stood in paragraphs of its own does not run together. */
  private void separate(String element) {
    boolean breaks = BalancedHtml.isBlock(element) || element.equals("br");
    if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  @Override
  public void text(String words) {
    text.append(words);
  }

  String text() {
    return text.toString().strip();
  }
}
