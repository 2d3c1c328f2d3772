package it.camcom.pira.reporting;

import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One of the 59 indicator rows of the real document, as printed. */
record SeedRow(
    String sheet,
    String typology,
    String name,
    String formula,
    String unit,
    String actual,
    List<String> targets,
    String performance,
    String kind,
    String direction) {

  private static final Set<String> DONE = Set.of("si", "1", "realizzato", "realizzazione");

  static List<SeedRow> all() {
    try (InputStream csv = SeedRow.class.getResourceAsStream("prato-indicators.csv")) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(SeedRow::cells)
          .map(SeedRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SeedRow of(List<String> cells) {
    return new SeedRow(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.subList(6, 9),
        cells.get(9),
        cells.get(10),
        cells.get(11));
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (character == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(character);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  Indicator indicator() {
    return new Indicator(
        new IndicatorId(PratoFixture.uuid(sheet + "/" + name)),
        new Typology(IndicatorType.OTHER, typology),
        name,
        Formula.written(formula),
        measure(),
        targetsByYear());
  }

  private Map<Year, Target> targetsByYear() {
    var byYear = new LinkedHashMap<Year, Target>();
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).isEmpty() && !targets.get(i).equals("n.d.")) {
        byYear.put(Year.of(2020 + i), Target.of(value(targets.get(i))));
      }
    }
    return byYear;
  }

  private Measure measure() {
    var way = direction.equals("LOWER") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    Optional<Scale> scale =
        kind.equals("ordinal") ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty();
    int decimals = Math.max(decimals(actual), decimals(targets.get(0)));
    return new Measure(valueKind(), unit, way, scale, decimals, Optional.empty());
  }

  private ValueKind valueKind() {
    return switch (kind) {
      case "boolean" -> ValueKind.YES_NO;
      case "ordinal" -> ValueKind.ORDINAL;
      case "fraction" -> ValueKind.K_OF_N;
      default -> actual.endsWith("%") ? ValueKind.PERCENT : ValueKind.NUMBER;
    };
  }

  Value value() {
    return value(actual);
  }

  private Value value(String text) {
    if (kind.equals("boolean")) {
      return new Value.YesNo(DONE.contains(text), text);
    }
    if (kind.equals("ordinal")) {
      return new Value.Level(text);
    }
    int of = text.indexOf(" su ");
    return of < 0
        ? new Value.Amount(number(text))
        : new Value.Share(number(text.substring(0, of)), number(text.substring(of + 4)));
  }

  /** Percentages and decimals are rounded, counts are not. */
  SourceRounding printed() {
    boolean rounded = actual.endsWith("%") || decimals(actual) > 0;
    BigDecimal half = rounded ? BigDecimal.valueOf(5, decimals(actual) + 1) : BigDecimal.ZERO;
    return new SourceRounding(half, ItalianNumbers.parse(performance));
  }

  private static BigDecimal number(String text) {
    return ItalianNumbers.parse(text).orElseThrow();
  }

  private static int decimals(String text) {
    return ItalianNumbers.parse(text).map(BigDecimal::scale).orElse(0);
  }

  /** Every text of the row, in the order of its cells. */
  Stream<String> texts() {
    return Stream.of(
            Stream.of(name, formula, unit, actual), targets.stream(), Stream.of(performance))
        .flatMap(texts -> texts);
  }
}
