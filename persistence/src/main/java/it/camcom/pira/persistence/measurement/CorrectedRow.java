package it.camcom.pira.persistence.measurement;

import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a correction by the names of the columns, without the empty ones. */
record CorrectedRow(MeasurementEntity row) {

  static final List<String> COLUMNS =
      Stream.concat(
              ValueColumns.NAMES.stream(),
              Stream.of(
                  "quantity_values", "printed_half_unit", "printed_performance", "note", "cause"))
          .toList();

  /**
   * @param version that the row has so far
   *
   * @param builders shared by many rows: looking it up takes longer than a row
   */
  JsonObject json(int version, JsonBuilderFactory builders) {
    var json = builders.createObjectBuilder();
    json.add("id", row.id.toString()).add("version", version);
    row.value.columns().forEach((column, value) -> add(json, column, value));
    json.add("quantity_values", builders.createArrayBuilder(row.quantities));
    add(json, "printed_half_unit", row.printedHalfUnit);
    add(json, "printed_performance", row.printedPerformance);
    add(json, "note", row.note);
    add(json, "cause", row.cause);
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String column, Object value) {
    if (value instanceof BigDecimal number) {
      json.add(column, number);
    } else if (value instanceof Boolean yes) {
      json.add(column, yes);
    } else if (value != null) {
      json.add(column, value.toString());
    }
  }
}
