package it.camcom.pira.api.problem;

import jakarta.json.Json;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
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
   * Sees that it is one value of JSON, whole, not deeply nested, and of characters that can be
   * kept. Reading it into a record without having asked is dangerous: over an object that it does
   * not know and that does not end, the reader (Parsson 1.1) goes on for ever.
   *
   * @throws BadRequestException saying what is wrong and where
   */
  static void requireWhole(byte[] body) {
    var text = new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
    try (var parser = PARSERS.createParser(text)) {
      int depth = 0;
      while (parser.hasNext()) {
        var event = parser.next();
        depth += step(event);
        if (depth > MAX_DEPTH) {
          throw fault("è annidato oltre %d livelli".formatted(MAX_DEPTH), parser.getLocation());
        }
        requireKeepable(event, parser);
      }
    } catch (JsonParsingException e) {
      throw fault("non è JSON corretto", e.getLocation());
    }
  }

  /** A fault of what was sent, at a place in it. */
  static BadRequestException fault(String what, JsonLocation at) {
    return RequestProblems.badRequest(
        "Il contenuto inviato %s: riga %d, colonna %d."
            .formatted(what, at.getLineNumber(), at.getColumnNumber()));
  }

  private static int step(Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /** The database keeps no number of so many digits. */
  private static void requireKeepable(Event event, JsonParser parser) {
    if (event == Event.VALUE_NUMBER && parser.getString().length() > MAX_DIGITS) {
      throw fault("ha un numero di oltre %d caratteri".formatted(MAX_DIGITS), parser.getLocation());
    }
    if ((event == Event.VALUE_STRING || event == Event.KEY_NAME)
        && !canBeKept(parser.getString())) {
      throw fault("ha un testo con caratteri che non si possono conservare", parser.getLocation());
    }
  }

  /** The database keeps neither the character zero nor half of one that is written in two. */
  static boolean canBeKept(String text) {
    return text.codePoints()
        .noneMatch(
            character -> character == 0 || Character.getType(character) == Character.SURROGATE);
  }
}
