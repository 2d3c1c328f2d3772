package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.exchange.frozen.IndicatorRecord;
import it.camcom.pira.exchange.frozen.PerformanceRecord;
import it.camcom.pira.exchange.frozen.RecordReader;
import it.camcom.pira.exchange.frozen.SheetRecord.PhaseRecord;
import it.camcom.pira.exchange.frozen.TargetRecord;
import it.camcom.pira.exchange.frozen.ValueRecord;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The objects of a form that a person reads as one value, in the words of print and page. */
enum ShownValue {
  TARGET(
      Set.of("comparison"),
      (object, measure) ->
          ValueFormat.of(RecordReader.read(object, TargetRecord.class).target(), measure)),
  PERFORMANCE(
      Set.of("clause"),
      (object, measure) ->
          ValueFormat.of(RecordReader.read(object, PerformanceRecord.class).performance())),
  PHASE(Set.of("marks"), (object, measure) -> phase(RecordReader.read(object, PhaseRecord.class))),
  VALUE(
      Set.of("number", "yes", "level", "day"),
      (object, measure) ->
          ValueFormat.of(RecordReader.read(object, ValueRecord.class).value(), measure));

  private final Set<String> signs;
  private final BiFunction<JsonObject, Measure, String> words;

  ShownValue(Set<String> signs, BiFunction<JsonObject, Measure, String> words) {
    this.signs = signs;
    this.words = words;
  }

  /** Returns the kind of an object; empty for one that is read field by field. */
  static Optional<ShownValue> of(JsonObject object) {
    for (ShownValue shown : values()) {
      if (shown.signs.stream().anyMatch(object::containsKey)) {
        return Optional.of(shown);
      }
    }
    return Optional.empty();
  }

  /** Returns the measure of an element's values; a missing field keeps its former value. */
  static Measure measure(JsonObject element, Measure otherwise) {
    if (element.containsKey("decimals")) {
      return RecordReader.read(element, IndicatorRecord.class).measure();
    }
    return element.containsKey("kind")
        ? Measure.ofKind(ValueKind.valueOf(element.getString("kind")))
        : otherwise;
  }

  String words(JsonObject object, Measure measure) {
    return words.apply(object, measure);
  }

  private static String phase(PhaseRecord phase) {
    return phase.text()
        + phase.marks().entrySet().stream()
            .map(mark -> " " + mark.getKey() + " " + mark.getValue())
            .collect(Collectors.joining(",", ":", ""));
  }
}
