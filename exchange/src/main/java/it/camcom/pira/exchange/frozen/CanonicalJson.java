package it.camcom.pira.exchange.frozen;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes records as JSON so that equal contents are equal bytes: RFC 8785 (JSON Canonicalization
 * Scheme) except for numbers. Members are sorted by the UTF-16 code units of their names, there is
 * no white space between tokens, and a text escapes only quotation marks, backslashes and control
 * characters, in the shortest way. Absent members are left out.
 *
 * <p>RFC 8785 writes each number as the nearest double. The figures here are exact decimals, with
 * up to fifteen digits before the point and six after it, and an unrounded share has more: a double
 * would lose some of them. So a number is written in plain decimals, with all its digits and no
 * trailing zeros. Where a double holds the number and RFC 8785 writes it without an exponent, both
 * agree. To verify a digest, take the bytes as given.
 */
public final class CanonicalJson {

  /** The characters escaped by a backslash and the character at the same place below. */
  private static final String ESCAPED = "\"\\\b\t\n\f\r";

  private static final String ESCAPES = "\"\\btnfr";

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  public static String of(Record value) {
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
    text.append('"');
    value.chars().forEach(character -> character((char) character));
    text.append('"');
  }

  private void character(char character) {
    int shortly = ESCAPED.indexOf(character);
    if (shortly >= 0) {
      text.append('\\').append(ESCAPES.charAt(shortly));
    } else if (character < ' ') {
      text.append(String.format("\\u%04x", (int) character));
    } else {
      text.append(character);
    }
  }
}
