package it.camcom.pira.api.request;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Builds records from JSON, each field by its type. A field that is missing or of another type is
 * null.
 */
final class RecordShape {

  private static final int MAX_NAME = 60;
  private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private static final Map<ValueType, Boolean> BOOLEANS =
      Map.of(ValueType.TRUE, true, ValueType.FALSE, false);

  private static final ClassValue<Components> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> record) {
          return Components.of(record);
        }
      };

  private final Faults faults;

  private RecordShape(Faults faults) {
    this.faults = faults;
  }

  /** Returns the record. Reports each field of another type, and each unknown field, as a fault. */
  static <R> R read(JsonObject sent, Class<R> record, Faults faults) {
    return record.cast(new RecordShape(faults).record(sent, record, ""));
  }

  private Object record(JsonObject sent, Class<?> record, String place) {
    var components = COMPONENTS.get(record);
    var values = new Object[components.byName().size()];
    sent.forEach(
        (name, value) -> {
          var field = place + shown(name);
          var component = components.byName().get(name);
          if (faults.require(component != null, field, "unknownField")) {
            values[component.position()] = value(value, component.type(), field);
          }
        });
    return components.made(values);
  }

  private static String shown(String name) {
    return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + "…";
  }

  private Object value(JsonValue sent, Type type, String field) {
    if (sent.getValueType() == ValueType.NULL) {
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      return container(sent, generic, field);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return faults.require(sent instanceof JsonObject, field, "wrongType")
          ? record(sent.asJsonObject(), record, field + ".")
          : null;
    }
    var value = scalar(sent, (Class<?>) type);
    faults.require(value != null, field, "wrongType");
    return value;
  }

  private Object container(JsonValue sent, ParameterizedType type, String field) {
    var arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return faults.require(sent instanceof JsonArray, field, "wrongType")
          ? list(sent.asJsonArray(), arguments[0], field)
          : null;
    }
    if (type.getRawType() == Map.class && arguments[0] == String.class) {
      return faults.require(sent instanceof JsonObject, field, "wrongType")
          ? map(sent.asJsonObject(), arguments[1], field)
          : null;
    }
    throw new IllegalStateException(type + " is not read from JSON");
  }

  private List<Object> list(JsonArray sent, Type type, String field) {
    var list = new ArrayList<Object>();
    for (int i = 0; i < sent.size(); i++) {
      list.add(value(sent.get(i), type, field + "[" + i + "]"));
    }
    return list;
  }

  private Map<String, Object> map(JsonObject sent, Type type, String field) {
    var map = new LinkedHashMap<String, Object>();
    sent.forEach(
        (key, value) -> {
          var place = field + "." + shown(key);
          if (faults.require(key.length() <= MAX_NAME, place, "unknownField")) {
            map.put(key, value(value, type, place));
          }
        });
    return map;
  }

  /** Returns null when it is of another type. */
  private static Object scalar(JsonValue sent, Class<?> type) {
    if (type == Boolean.class) {
      return BOOLEANS.get(sent.getValueType());
    }
    if (type == BigDecimal.class) {
      return sent instanceof JsonNumber number ? number.bigDecimalValue() : null;
    }
    if (type == Integer.class) {
      return sent instanceof JsonNumber number && isInteger(number) ? number.intValueExact() : null;
    }
    return sent instanceof JsonString text ? scalar(text.getString(), type) : null;
  }

  private static boolean isInteger(JsonNumber number) {
    var exact = number.bigDecimalValue();
    return number.isIntegral() && exact.compareTo(LEAST) >= 0 && exact.compareTo(MOST) <= 0;
  }

  private static Object scalar(String text, Class<?> type) {
    if (type == String.class) {
      return text;
    }
    if (type == LocalDate.class) {
      return read(LocalDate::parse, text);
    }
    if (type == UUID.class) {
      return read(UUID::fromString, text);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(text))
          .findFirst()
          .orElse(null);
    }
    throw new IllegalStateException(type + " is not read from JSON");
  }

  private static Object read(Function<String, ?> reading, String text) {
    try {
      return reading.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The components and constructor of a record. */
  private record Components(Map<String, Component> byName, Constructor<?> constructor) {

    static Components of(Class<?> record) {
      var components = record.getRecordComponents();
      var byName = new HashMap<String, Component>();
      for (int i = 0; i < components.length; i++) {
        byName.put(components[i].getName(), new Component(i, components[i].getGenericType()));
      }
      return new Components(byName, constructor(record, components));
    }

    private static Constructor<?> constructor(Class<?> record, RecordComponent[] components) {
      try {
        var constructor =
            record.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    Object made(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(constructor + " cannot be called", e);
      }
    }
  }

  private record Component(int position, Type type) {}
}
