package it.camcom.pira.platform.server;

import it.camcom.pira.platform.support.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the platform under test has written down so far. */
final class ServerLog {

  private static final Pattern HEAD =
      Pattern.compile("^\\S*[0-9:]{8},\\d{3} .*?\\[(\\S*) (\\S*) ([0-9a-f-]{36})?] ");

  /**
   * One message, with the lines that follow it.
   *
   * @param chamber empty when it is of none
   * @param request empty when it is of none
   */
  record Entry(String chamber, String person, String request, String text) {}

  private ServerLog() {}

  static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (String line : lines()) {
      var head = HEAD.matcher(line);
      if (head.find()) {
        var request = head.group(3) == null ? "" : head.group(3);
        entries.add(new Entry(head.group(1), head.group(2), request, line));
      } else if (!entries.isEmpty()) {
        var last = entries.remove(entries.size() - 1);
        entries.add(
            new Entry(last.chamber(), last.person(), last.request(), last.text() + "\n" + line));
      }
    }
    return entries;
  }

  private static List<String> lines() {
    try {
      RunningPlatform.address();
      return Files.readAllLines(
          Path.of(System.getProperty("pira.run"), "server.log"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
