package it.camcom.pira.exchange.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes allowed elements so that every one is closed, text stands in a paragraph or list item, and
 * a paragraph holds no blocks. The stock renderer writes entities for quotes and equals signs,
 * which every reader of the text would have to undo.
 */
final class BalancedHtml implements HtmlStreamEventReceiver {

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  static boolean isBlock(String element) {
    return element.equals("p") || element.equals("li") || isList(element);
  }

  private static boolean isList(String element) {
    return element.equals("ul") || element.equals("ol");
  }

  @Override
  public void openDocument() {}

  @Override
  public void openTag(String element, List<String> attributes) {
    if (isBlock(element)) {
      openBlock(element);
      return;
    }
    standInBlock();
    if (element.equals("br")) {
      html.append("<br>");
      return;
    }
    push(element);
  }

  private void openBlock(String element) {
    if (open.contains("p")) {
      closeTag("p");
    }
    if (element.equals("li")) {
      openItem();
      return;
    }
    if (!open.isEmpty() && isList(open.peek())) {
      push("li");
    }
    push(element);
  }

  private void openItem() {
    while (!open.isEmpty() && !isList(open.peek())) {
      pop();
    }
    if (open.isEmpty()) {
      push("ul");
    }
    push("li");
  }

  private void standInBlock() {
    if (open.isEmpty()) {
      push("p");
    } else if (isList(open.peek())) {
      push("li");
    }
  }

  @Override
  public void closeTag(String element) {
    if (!open.contains(element)) {
      return;
    }
    while (!open.peek().equals(element)) {
      pop();
    }
    pop();
  }

  @Override
  public void text(String words) {
    boolean between = open.isEmpty() || isList(open.peek());
    if (between && words.isBlank()) {
      return;
    }
    standInBlock();
    var visible = isAtStartOfBlock() ? words.stripLeading() : words;
    for (int i = 0; i < visible.length(); i++) {
      append(visible.charAt(i));
    }
  }

  private boolean isAtStartOfBlock() {
    var opened = "<" + open.peek() + ">";
    int start = html.length() - opened.length();
    return isBlock(open.peek()) && html.indexOf(opened, start) == start;
  }

  private void append(char c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      default -> html.append(c);
    }
  }

  @Override
  public void closeDocument() {
    while (!open.isEmpty()) {
      pop();
    }
  }

  private void push(String element) {
    open.push(element);
    html.append('<').append(element).append('>');
  }

  /** An element with nothing in it is taken back. */
  private void pop() {
    var element = open.pop();
    var opened = "<" + element + ">";
    trimEnd(element);
    int start = html.length() - opened.length();
    if (start >= 0 && html.indexOf(opened, start) == start) {
      html.setLength(start);
      return;
    }
    html.append("</").append(element).append('>');
  }

  private void trimEnd(String element) {
    if (!isBlock(element)) {
      return;
    }
    int end = html.length();
    while (end > 0 && html.charAt(end - 1) == ' ') {
      end--;
    }
    html.setLength(end);
  }

  String html() {
    return html.toString();
  }
}
