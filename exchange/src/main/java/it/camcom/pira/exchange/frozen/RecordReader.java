package it.camcom.pira.exchange.frozen;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Reads records from the output of {@link CanonicalJson}. */
public final class RecordReader {

  private RecordReader() {}

  /** Reads absent members as null. */
  public static <R extends Record> R read(JsonObject object, Class<R> type) {
    var components = type.getRecordComponents();
    var values =
        Arrays.stream(components)
            .map(component -> value(object.get(component.getName()), component.getGenericType()))
            .toArray();
    try {
      return constructor(type, components).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <R> Constructor<R> constructor(Class<R> type, RecordComponent[] components)
      throws NoSuchMethodException {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types);
  }

  private static Object value(JsonValue value, Type type) {
    if (value == null) {
      return null;
    }
    if (type instanceof ParameterizedType many) {
      var arguments = many.getActualTypeArguments();
      var of = arguments[arguments.length - 1];
      return value instanceof JsonArray items
          ? items.stream().map(item -> value(item, of)).toList()
          : members(value.asJsonObject(), of);
    }
    return value instanceof JsonObject object
        ? read(object, ((Class<?>) type).asSubclass(Record.class))
        : single(value, (Class<?>) type);
  }

  private static Map<String, Object> members(JsonObject object, Type of) {
    var members = new TreeMap<String, Object>();
    object.forEach((name, member) -> members.put(name, value(member, of)));
    return members;
  }

  private static Object single(JsonValue value, Class<?> type) {
    if (value instanceof JsonNumber number) {
      return number(number.bigDecimalValue(), type);
    }
    if (value instanceof JsonString text) {
      return text(text.getString(), type);
    }
    return value == JsonValue.TRUE;
  }

  private static Number number(BigDecimal number, Class<?> type) {
    if (type == BigDecimal.class) {
      return number;
    }
    if (type == long.class) {
      return number.longValueExact();
    }
    return number.intValueExact();
  }

  private static Object text(String text, Class<?> type) {
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst()
            .orElseThrow()
        : text;
  }
}
