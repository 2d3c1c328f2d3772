package it.camcom.pira.persistence.audit;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The columns of an audited row as text, without the empty ones. */
final class AuditedRow {

  private AuditedRow() {}

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

  /** Returns the numbers of a column that holds several. */
  static List<BigDecimal> numbers(String column) {
    try (var reader = Json.createReader(new StringReader(column))) {
      return reader.readArray().getValuesAs(JsonNumber::bigDecimalValue);
    }
  }

  private static JsonObject parse(String row) {
    try (var reader = Json.createReader(new StringReader(row))) {
      return reader.readObject();
    }
  }
}
