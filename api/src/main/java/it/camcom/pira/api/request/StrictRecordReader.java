package it.camcom.pira.api.request;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Builds records from JSON, field by field by their types. JSON-B alone would silently take «forse»
 * for no, 1.5 for 1, and ignore unknown fields.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictRecordReader implements MessageBodyReader<Record> {

  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return of(object(new InputStreamReader(body, StandardCharsets.UTF_8)), type);
  }

  /**
   * Returns the record.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that is unknown or
   *     of another type
   */
  public static <R> R of(JsonObject sent, Class<R> type) {
    var faults = new Faults();
    var record = RecordShape.read(sent, type, faults);
    return faults.unless(() -> record);
  }

  /**
   * Returns the object.
   *
   * @throws BadRequestException if it is not an object, or repeats a field
   */
  public static JsonObject object(String text) {
    return object(new StringReader(text));
  }

  private static JsonObject object(Reader text) {
    try (var reader = READERS.createReader(text)) {
      if (reader.readValue() instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParsingException e) {
      throw JsonSyntax.fault(e.getLocation(), "Json.twice");
    }
    throw RequestProblems.badRequest("Request.noObject", "{ … }");
  }
}
