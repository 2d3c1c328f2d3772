package it.camcom.pira.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What was sent as JSON. */
final class JsonText {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_DIGITS = 60;
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private JsonText() {}

  /**
   * Whether it is one value of JSON, whole, not deeply nested, and of characters that can be kept.
   * Reading it into a record without having asked is dangerous: over an object that it does not
   * know and that does not end, the reader (Parsson 1.1) goes on for ever.
   */
  static boolean isWhole(byte[] body) {
    var text = new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
    try (var parser = PARSERS.createParser(text)) {
      int depth = 0;
      while (parser.hasNext()) {
        var event = parser.next();
        depth += step(event);
        if (depth > MAX_DEPTH || !canBeKept(event, parser)) {
          return false;
        }
      }
      return true;
    } catch (JsonException e) {
      return false;
    }
  }

  private static int step(Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /** The database keeps no number of so many digits. */
  private static boolean canBeKept(Event event, JsonParser parser) {
    return switch (event) {
      case VALUE_NUMBER -> parser.getString().length() <= MAX_DIGITS;
      case VALUE_STRING -> canBeKept(parser.getString());
      default -> true;
    };
  }

  /** The database keeps neither the character zero nor half of one that is written in two. */
  static boolean canBeKept(String text) {
    return text.codePoints()
        .noneMatch(
            character -> character == 0 || Character.getType(character) == Character.SURROGATE);
  }
}
