package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether JSON has the fields of a record, each of its type. */
final class SentShape {

  private static final int MAX_NAME = 60;
  private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final Faults faults;

  private SentShape(Faults faults) {
    this.faults = faults;
  }

  /** Notes each field that is not of its type, or none of the record's. */
  static void check(JsonObject sent, Class<?> record, Faults faults) {
    new SentShape(faults).fields(sent, record, "");
  }

  private void fields(JsonObject sent, Class<?> record, String place) {
    var types =
        Arrays.stream(record.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
    sent.forEach(
        (name, value) -> {
          var field = place + shown(name);
          if (faults.require(types.containsKey(name), field, "unknownField")) {
            value(value, types.get(name), field);
          }
        });
  }

  private static String shown(String name) {
    return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + "…";
  }

  private void value(JsonValue sent, Type type, String field) {
    if (sent.getValueType() == ValueType.NULL) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      container(sent, generic, field);
    } else if (type instanceof Class<?> record && record.isRecord()) {
      if (faults.require(sent instanceof JsonObject, field, "wrongType")) {
        fields(sent.asJsonObject(), record, field + ".");
      }
    } else {
      faults.require(isOne(sent, (Class<?>) type), field, "wrongType");
    }
  }

  private void container(JsonValue sent, ParameterizedType type, String field) {
    var arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      if (faults.require(sent instanceof JsonArray, field, "wrongType")) {
        var list = sent.asJsonArray();
        for (int i = 0; i < list.size(); i++) {
          value(list.get(i), arguments[0], field + "[" + i + "]");
        }
      }
    } else if (type.getRawType() == Map.class && arguments[0] == String.class) {
      if (faults.require(sent instanceof JsonObject, field, "wrongType")) {
        sent.asJsonObject()
            .forEach(
                (key, value) -> {
                  var place = field + "." + shown(key);
                  if (faults.require(key.length() <= MAX_NAME, place, "unknownField")) {
                    value(value, arguments[1], place);
                  }
                });
      }
    } else {
      throw new IllegalStateException(type + " is not read from JSON");
    }
  }

  private static boolean isOne(JsonValue sent, Class<?> type) {
    if (type == Boolean.class) {
      return sent == JsonValue.TRUE || sent == JsonValue.FALSE;
    }
    if (type == BigDecimal.class) {
      return sent instanceof JsonNumber;
    }
    if (type == Integer.class) {
      return sent instanceof JsonNumber number && isInteger(number);
    }
    return sent instanceof JsonString text && isOne(text.getString(), type);
  }

  private static boolean isInteger(JsonNumber number) {
    var exact = number.bigDecimalValue();
    return number.isIntegral() && exact.compareTo(LEAST) >= 0 && exact.compareTo(MOST) <= 0;
  }

  private static boolean isOne(String text, Class<?> type) {
    if (type == String.class) {
      return true;
    }
    if (type == LocalDate.class) {
      return isReadBy(LocalDate::parse, text);
    }
    if (type == UUID.class) {
      return isReadBy(UUID::fromString, text);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
    }
    throw new IllegalStateException(type + " is not read from JSON");
  }

  private static boolean isReadBy(Function<String, ?> reading, String text) {
    try {
      return reading.apply(text) != null;
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
