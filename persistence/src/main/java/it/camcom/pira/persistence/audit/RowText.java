package it.camcom.pira.persistence.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The columns of an audited row as text; those that were empty are left out. */
final class RowText {

  private RowText() {}

  static SortedMap<String, String> of(String row) {
    var columns = new TreeMap<String, String>();
    if (row != null) {
      parse(row)
          .forEach(
              (column, value) -> {
                if (value != JsonValue.NULL) {
                  columns.put(
                      column,
                      value instanceof JsonString text ? text.getString() : value.toString());
                }
              });
    }
    return columns;
  }

  private static JsonObject parse(String row) {
    try (var reader = Json.createReader(new StringReader(row))) {
      return reader.readObject();
    }
  }
}
