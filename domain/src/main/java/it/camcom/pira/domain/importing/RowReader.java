package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.importing.TakenValue.What;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Performance;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.LegalTypology;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one printed row. Used once. */
final class RowReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PrintedRow row;
  private final Year year;
  private final LocalDate asOf;
  private final PrintedValues values;
  private final List<ReadingFault> problems = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  RowReader(PrintedRow row, Year year, LocalDate asOf) {
    this.row = row;
    this.year = year;
    this.asOf = asOf;
    var cells = new ArrayList<>(row.targets().values());
    cells.add(0, row.actual());
    this.values = PrintedValues.of(row.unit().text(), cells, row.group().isPresent());
  }

  RowReading read() {
    if (!row.missing().isEmpty()) {
      return new RowReading.Refused(
          List.of(
              ReadingFault.of(
                  ReadingFault.Kind.ROW_TOO_SHORT,
                  row.place(),
                  rowName(),
                  String.join(Terms.sentence("betweenQuoted"), row.missing()))));
    }
    checkTexts();
    Optional<Value> actual = values.value(row.actual(), problems::add);
    SortedMap<Year, Target> targets = targets();
    Optional<BigDecimal> performance = performance();
    if (!problems.isEmpty()) {
      return new RowReading.Refused(problems);
    }
    var typology = typology();
    checkUnit();
    var id = IndicatorId.next();
    var measurement =
        actual.map(
            value ->
                Measurement.read(
                    id,
                    asOf,
                    value,
                    new SourceRounding(values.halfUnit(row.actual()), performance)));
    var direction =
        DirectionReading.of(
            row,
            values.kind(),
            Optional.ofNullable(targets.get(year)),
            candidate ->
                Figure.of(indicator(id, typology, candidate, targets), year, measurement)
                    .agreement());
    findings.addAll(direction.findings());
    var indicator = indicator(id, typology, direction.direction(), targets);
    var figure = Figure.of(indicator, year, measurement);
    noteAgreement(figure, performance);
    return new RowReading.Read(
        indicator,
        measurement,
        new ReviewedRow(
            row.place(),
            row.cells(),
            id,
            values(id, actual.isPresent(), targets.keySet(), performance.isPresent()),
            figure.agreement(),
            findings));
  }

  private List<TakenValue> values(
      IndicatorId id, boolean measured, Set<Year> targets, boolean rated) {
    var taken = new ArrayList<TakenValue>();
    if (measured) {
      taken.add(taken(id, What.VALUE, Year.from(asOf), row.actual()));
    }
    targets.forEach(of -> taken.add(taken(id, What.TARGET, of, row.targets().get(of))));
    if (measured && rated) {
      taken.add(taken(id, What.PERFORMANCE, Year.from(asOf), row.performance()));
    }
    return taken;
  }

  private TakenValue taken(IndicatorId id, What what, Year of, PrintedCell cell) {
    return new TakenValue(id, what, of, row.table(), cell.place());
  }

  /** Many rows begin with the same typology; the name distinguishes them. */
  private String rowName() {
    var first = row.cells().isEmpty() ? "" : row.cells().get(0);
    return row.name().text().isEmpty() ? first : row.name().text();
  }

  private void checkTexts() {
    if (row.group().isEmpty() && row.typology().text().isEmpty()) {
      problems.add(missing(row.typology().place(), row.name().text(), "Tipologia"));
    }
    if (row.name().text().isEmpty()) {
      problems.add(missing(row.name().place(), row.typology().text(), "Indicatore"));
    }
    List.of(row.typology(), row.name(), row.formula(), row.unit(), row.dataSource())
        .forEach(this::checkLength);
    row.targets().values().forEach(this::checkLength);
    checkLength(row.actual());
  }

  private void checkLength(PrintedCell cell) {
    if (cell.text().length() > Texts.MAX_LINE) {
      var max = String.valueOf(Texts.MAX_LINE);
      problems.add(ReadingFault.of(ReadingFault.Kind.CELL_TOO_LONG, cell.place(), max));
    }
  }

  private static ReadingFault missing(SourcePlace place, String row, String cell) {
    return ReadingFault.of(ReadingFault.Kind.CELL_MISSING, place, row, cell);
  }

  private SortedMap<Year, Target> targets() {
    var targets = new TreeMap<Year, Target>();
    row.targets()
        .forEach(
            (of, cell) ->
                values.target(cell, problems::add).ifPresent(target -> targets.put(of, target)));
    return targets;
  }

  private Optional<BigDecimal> performance() {
    var cell = row.performance();
    if (cell.isAbsent()) {
      return Optional.empty();
    }
    var percent =
        ItalianNumbers.parse(cell.text())
            .filter(ItalianNumbers::fits)
            .filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0);
    if (percent.isEmpty()) {
      problems.add(ReadingFault.of(ReadingFault.Kind.NOT_A_PERCENTAGE, cell.place(), cell.text()));
    }
    return percent;
  }

  private Typology typology() {
    if (row.group().isPresent()) {
      return LegalTypology.ofFinancialHealth();
    }
    var legal = LegalTypology.of(row.typology().text());
    if (!legal.exact()) {
      findings.add(
          Finding.of(
              Finding.Kind.TYPOLOGY_OUTSIDE_LAW,
              row.typology().place(),
              row.typology().text(),
              Terms.of(legal.type())));
    }
    return new Typology(legal.type(), row.typology().text());
  }

  private void checkUnit() {
    values
        .againstUnit()
        .ifPresent(
            cell ->
                findings.add(
                    Finding.of(
                        Finding.Kind.VALUE_AND_UNIT_DISAGREE,
                        row.unit().place(),
                        row.unit().text(),
                        cell.text(),
                        Terms.of(values.kind()))));
  }

  private Indicator indicator(
      IndicatorId id, Typology typology, Direction direction, SortedMap<Year, Target> targets) {
    var scale =
        values.kind().hasScale() ? Optional.of(Scale.OF_JUDGEMENT) : Optional.<Scale>empty();
    var measure =
        new Measure(
            values.kind(),
            row.unit().text(),
            direction,
            scale,
            values.decimals(),
            Optional.empty());
    return new Indicator(
        id,
        typology,
        row.name().text(),
        Formula.written(row.formula().text()),
        measure,
        Optional.of(row.dataSource().text()).filter(source -> !source.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        targets);
  }

  private void noteAgreement(Figure figure, Optional<BigDecimal> performance) {
    if (performance.isEmpty()) {
      return;
    }
    var place = row.performance().place();
    var printed = row.performance().text();
    var actual = row.actual().text();
    switch (figure.agreement()) {
      case EXACT -> {}
      case COMPATIBLE ->
          findings.add(
              Finding.of(
                  Finding.Kind.COMPATIBLE_WITH_PRECISION,
                  place,
                  printed,
                  actual,
                  ruled(figure.computed())));
      case CONTRADICTS ->
          findings.add(
              Finding.of(
                  Finding.Kind.CONTRADICTS_RULE,
                  place,
                  printed,
                  actual,
                  row.targets().get(year).text(),
                  ruled(figure.computed())));
      case NOT_PRINTED ->
          findings.add(Finding.of(Finding.Kind.PERFORMANCE_UNFOUNDED, place, printed));
    }
  }

  private static String ruled(Performance performance) {
    return performance instanceof Performance.Measured measured
        ? measured.roundedPercent(0).toPlainString() + "%"
        : Terms.of(performance.clause());
  }
}
