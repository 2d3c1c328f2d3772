package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.document.Difference.Side;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.exchange.frozen.IndicatorRecord;
import it.camcom.pira.exchange.frozen.IndicatorRecord.EvidenceRecord;
import it.camcom.pira.exchange.frozen.PerformanceRecord;
import it.camcom.pira.exchange.frozen.RecordReader;
import it.camcom.pira.exchange.frozen.SheetRecord.PhaseRecord;
import it.camcom.pira.exchange.frozen.TargetRecord;
import it.camcom.pira.exchange.frozen.ValueRecord;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The objects of a form that a person reads as one value, in the words of print and page. */
enum ShownValue {
  TARGET("comparison") {
    @Override
    Side side(JsonObject object, Measure measure) {
      var target = RecordReader.read(object, TargetRecord.class).target();
      return dated(ValueFormat.of(target, measure), target.value());
    }
  },
  PERFORMANCE("clause") {
    @Override
    Side side(JsonObject object, Measure measure) {
      return Side.of(ValueFormat.of(read(object)));
    }

    @Override
    Side detailed(JsonObject object, Measure measure) {
      var performance = read(object);
      var words =
          performance instanceof Measured measured
              ? ItalianNumbers.percent(2, measured.roundedPercent(2))
              : ValueFormat.of(performance);
      return Side.of(
          Terms.sentence("Difference.performance", words, Terms.of(performance.clause())));
    }

    private Performance read(JsonObject object) {
      return RecordReader.read(object, PerformanceRecord.class).performance();
    }
  },
  PHASE("marks") {
    @Override
    Side side(JsonObject object, Measure measure) {
      var phase = RecordReader.read(object, PhaseRecord.class);
      return Side.of(
          phase.text()
              + phase.marks().entrySet().stream()
                  .map(mark -> " " + mark.getKey() + " " + mark.getValue())
                  .collect(Collectors.joining(",", ":", "")));
    }
  },
  EVIDENCE("sha256") {
    @Override
    Side side(JsonObject object, Measure measure) {
      return Side.of(RecordReader.read(object, EvidenceRecord.class).fileName());
    }

    @Override
    Side detailed(JsonObject object, Measure measure) {
      var file = RecordReader.read(object, EvidenceRecord.class);
      return Side.of(Terms.sentence("Difference.file", file.fileName(), file.sha256()));
    }
  },
  VALUE("number", "yes", "level", "day") {
    @Override
    Side side(JsonObject object, Measure measure) {
      var value = RecordReader.read(object, ValueRecord.class).value();
      return dated(ValueFormat.of(value, measure), value);
    }
  };

  private final Set<String> signs;

  ShownValue(String... signs) {
    this.signs = Set.of(signs);
  }

  /** Returns it as a person reads it. */
  abstract Side side(JsonObject object, Measure measure);

  /** Returns it with all its digits. */
  Side detailed(JsonObject object, Measure measure) {
    return side(
        object,
        new Measure(
            measure.kind(),
            measure.unit(),
            measure.direction(),
            measure.scale(),
            measure.kind().maxDecimals(),
            measure.accrual()));
  }

  private static Side dated(String words, Value value) {
    return value instanceof Value.Day day
        ? new Side(words, words.replace(Terms.shortDate(day.day()), day.day().toString()))
        : Side.of(words);
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
}
