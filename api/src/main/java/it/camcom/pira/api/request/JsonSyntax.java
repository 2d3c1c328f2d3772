package it.camcom.pira.api.request;

import it.camcom.pira.api.problem.ProblemTexts;
import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.language.Texts;
import jakarta.json.Json;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Checks a body sent as JSON.
 *
 * <p>The depth and the length of numbers are bounded here and not by the parser's own settings:
 * Parsson 1.1 reports a text that is too deep as a bare {@code RuntimeException} without its place,
 * bounds a number only when it is read as a decimal, and does not bound the number of values.
 */
final class JsonSyntax {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_DIGITS = 60;

  /** The most names, values, starts and ends; more than 10,000 rows have. */
  private static final int MAX_VALUES = 500_000;

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private JsonSyntax() {}

  /**
   * Checks that the body is one complete JSON value, not deeply nested, of characters that can be
   * stored. A record must not be read without this check: on an unknown object that does not end,
   * the reader (Parsson 1.1) loops for ever.
   *
   * @throws BadRequestException naming the fault and its place
   */
  static void requireWhole(byte[] body) {
    try (var parser = PARSERS.createParser(new StringReader(text(body)))) {
      int depth = 0;
      int values = 0;
      while (parser.hasNext()) {
        var event = parser.next();
        depth += step(event);
        values++;
        if (values > MAX_VALUES) {
          throw fault(
              parser.getLocation(),
              "Json.values",
              String.format(Locale.ITALIAN, "%,d", MAX_VALUES));
        }
        if (depth > MAX_DEPTH) {
          throw fault(parser.getLocation(), "Json.depth", MAX_DEPTH);
        }
        requireKeepable(event, parser);
      }
    } catch (JsonParsingException e) {
      throw fault(e.getLocation(), "Json.syntax");
    }
  }

  private static String text(byte[] body) {
    if (body.length == 0) {
      throw RequestProblems.badRequest("Request.empty");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw RequestProblems.badRequest("Request.encoding");
    }
  }

  /** Builds a fault at a place in the body. */
  static BadRequestException fault(JsonLocation at, String key, Object... arguments) {
    return RequestProblems.badRequest(
        "Request.fault", ProblemTexts.of(key, arguments), at.getLineNumber(), at.getColumnNumber());
  }

  private static int step(Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /** Refuses a number with more digits than the database stores. */
  private static void requireKeepable(Event event, JsonParser parser) {
    if (event == Event.VALUE_NUMBER && parser.getString().length() > MAX_DIGITS) {
      throw fault(parser.getLocation(), "Json.digits", MAX_DIGITS);
    }
    if ((event == Event.VALUE_STRING || event == Event.KEY_NAME)
        && !Texts.canBeKept(parser.getString())) {
      throw fault(parser.getLocation(), "Json.characters");
    }
  }
}
