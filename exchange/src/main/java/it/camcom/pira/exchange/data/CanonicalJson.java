package it.camcom.pira.exchange.data;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Writes records as JSON so that equal contents are equal bytes: UTF-8, the members of an object in
 * the order of the code points of their names, no blanks, what is absent left out, numbers in plain
 * decimals without needless zeros, and in texts nothing escaped but quotation marks, backslashes
 * and control characters.
 */
final class CanonicalJson {

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  static String of(Record value) {
    var json = new CanonicalJson();
    json.write(value);
    return json.text.toString();
  }

  private void write(Object value) {
    if (value instanceof Record members) {
      object(members(members));
    } else if (value instanceof Map<?, ?> members) {
      object(members(members));
    } else if (value instanceof Iterable<?> items) {
      array(items);
    } else if (value instanceof BigDecimal number) {
      text.append(plain(number));
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      string(value.toString());
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static SortedMap<String, Object> members(Record of) {
    var members = new TreeMap<String, Object>();
    for (RecordComponent component : of.getClass().getRecordComponents()) {
      put(members, component.getName(), value(of, component));
    }
    return members;
  }

  private static Object value(Record of, RecordComponent component) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, Object> members(Map<?, ?> of) {
    var members = new TreeMap<String, Object>();
    of.forEach((name, value) -> put(members, name.toString(), value));
    return members;
  }

  private static void put(Map<String, Object> members, String name, Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  private void object(SortedMap<String, Object> members) {
    text.append('{');
    var between = "";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      text.append(between);
      string(member.getKey());
      text.append(':');
      write(member.getValue());
      between = ",";
    }
    text.append('}');
  }

  private void array(Iterable<?> items) {
    text.append('[');
    var between = "";
    for (Object item : items) {
      text.append(between);
      write(item);
      between = ",";
    }
    text.append(']');
  }

  private void string(String value) {
    IntFunction<String> control = character -> String.format("\\u%04x", character);
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == '"' || character == '\\') {
        text.append('\\').append(character);
      } else if (character < ' ') {
        text.append(control.apply(character));
      } else {
        text.append(character);
      }
    }
    text.append('"');
  }
}
