package it.camcom.pira.domain.performance;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.Examples;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A row of a published document, in the words of the document. */
record PublishedRow(
    String name,
    String unit,
    String actual,
    String expected,
    String percent,
    String kind,
    String direction) {

  private static final String FILE = "prato-2020-09-30.csv";
  private static final Pattern CELL = Pattern.compile("(?<=^|,)(?:\"([^\"]*)\"|([^\",]*))(?=,|$)");

  static List<PublishedRow> ofPrato() {
    var file = Objects.requireNonNull(PublishedRow.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      return lines.lines().skip(1).map(PublishedRow::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedRow of(String line) {
    var cells = CELL.matcher(line).results().map(PublishedRow::text).toList();
    return new PublishedRow(
        cells.get(2),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(9),
        cells.get(10),
        cells.get(11));
  }

  private static String text(MatchResult cell) {
    return cell.group(1) == null ? cell.group(2) : cell.group(1);
  }

  Measure measure() {
    return switch (kind) {
      case "boolean" -> Examples.yesNo();
      case "ordinal" -> Examples.judgement();
      case "fraction" -> Examples.partOfWhole();
      default -> direction.equals("LOWER") ? Examples.lowerIsBetter() : Examples.higherIsBetter();
    };
  }

  Value value() {
    return read(actual);
  }

  Target target() {
    return Target.of(read(expected));
  }

  private Value read(String text) {
    boolean oneForYes = kind.equals("boolean") && text.equals("1");
    return oneForYes ? new Value.YesNo(true, text) : Written.value(text);
  }

  /** Percentages are rounded where they are printed; counts and euro are printed in full. */
  SourceRounding printed() {
    return unit.equals("%") ? Written.rounded(actual, percent) : Written.percent(percent);
  }

  boolean fitsBothDirections() {
    return direction.equals("AMBIG");
  }

  /** The same row, were the other direction better. */
  PublishedRow turnedRound() {
    var other = measure().direction() == Direction.LOWER_IS_BETTER ? "HIGHER" : "LOWER";
    return new PublishedRow(name, unit, actual, expected, percent, kind, other);
  }
}
