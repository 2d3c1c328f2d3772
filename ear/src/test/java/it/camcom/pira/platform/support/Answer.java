package it.camcom.pira.platform.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param bytes of the body, one a character
 */
public record Answer(int status, Map<String, List<String>> headers, String bytes) {

  /** Headers that differ between any two answers. */
  private static final Set<String> OF_EACH_ANSWER = Set.of("date", "x-request-id");

  public String text() {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Status, headers and body: two answers that are alike here cannot be told apart. */
  public String whole() {
    var kept = new TreeMap<String, List<String>>();
    headers.forEach((name, values) -> kept.put(name.toLowerCase(Locale.ROOT), values));
    kept.keySet().removeAll(OF_EACH_ANSWER);
    return status + " " + kept + "\n" + bytes;
  }

  public boolean isProblem(String type) {
    return text().contains("\"type\":\"urn:pira:problem:" + type + "\"");
  }

  @Override
  public String toString() {
    var text = text();
    return status + " " + (text.length() <= 400 ? text : text.substring(0, 400) + "…");
  }
}
