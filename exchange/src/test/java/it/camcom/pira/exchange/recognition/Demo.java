package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.RecognisedDocument;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.domain.importing.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** A demo document that tests change line by line. */
record Demo(List<String> lines) {

  static Demo prato() {
    return named("prato-2020-09-30.txt");
  }

  static Demo pistoia() {
    return named("pistoia-2020-09-30.txt");
  }

  private static Demo named(String file) {
    try (var stream = Demo.class.getResourceAsStream("/demo/" + file)) {
      var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return new Demo(List.of(text.split("\n", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The number of the first line that contains a text, from 1. */
  int line(String text) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not in the document: " + text);
  }

  Demo change(int line, UnaryOperator<String> change) {
    var changed = new ArrayList<>(lines);
    var before = changed.get(line - 1);
    var after = change.apply(before);
    Assertions.assertThat(after).as("change of line " + line).isNotEqualTo(before);
    changed.set(line - 1, after);
    return new Demo(changed);
  }

  Demo replace(int line, String what, String by) {
    return change(line, text -> text.replace(what, by));
  }

  /** Returns the demo without some lines, both ends included. */
  Demo without(int from, int to) {
    var changed = new ArrayList<>(lines.subList(0, from - 1));
    changed.addAll(lines.subList(to, lines.size()));
    return new Demo(changed);
  }

  /** What comes before a line. */
  Demo cutBefore(int line) {
    return new Demo(lines.subList(0, line - 1));
  }

  Demo insertBefore(int line, List<String> more) {
    var changed = new ArrayList<>(lines);
    changed.addAll(line - 1, more);
    return new Demo(changed);
  }

  RecognisedDocument read() {
    return read(text());
  }

  static RecognisedDocument read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static RecognisedDocument read(byte[] content) {
    return new GridRecogniser().recognise(new Source("text/plain", content), Codes.national());
  }

  List<ReadingFault> problems() {
    return problems(text().getBytes(StandardCharsets.UTF_8));
  }

  static List<ReadingFault> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<ReadingFault> problems(byte[] content) {
    return Assertions.catchThrowableOfType(UnreadableDocument.class, () -> read(content))
        .problems();
  }
}
