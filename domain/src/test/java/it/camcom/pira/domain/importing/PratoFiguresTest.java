package it.camcom.pira.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.ValueKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The 59 rows of a real document, with kind and direction as a person analysed them. */
class PratoFiguresTest {

  private static final Map<String, FinancialGroup> GROUPS =
      Map.of(
          "Equilibrio economico", FinancialGroup.ECONOMIC_BALANCE,
          "Proventi", FinancialGroup.INCOME,
          "Costi", FinancialGroup.COSTS,
          "Patrimonio", FinancialGroup.ASSETS,
          "Indebitamento", FinancialGroup.DEBT);
  private static final Map<Agreement, Integer> SEEN = new EnumMap<>(Agreement.class);
  private static final List<String> COMPATIBLE = new ArrayList<>();

  @BeforeAll
  static void nothingSeen() {
    SEEN.clear();
    COMPATIBLE.clear();
  }

  @AfterAll
  static void all_rows_but_one_agree_exactly() {
    assertThat(SEEN).isEqualTo(Map.of(Agreement.EXACT, 58, Agreement.COMPATIBLE, 1));
    assertThat(COMPATIBLE).containsExactly("Grado di auto finanziamento dell'auditorium");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/prato-indicators.csv", numLinesToSkip = 1, emptyValue = "")
  void a_row_is_read_as_a_person_reads_it(ArgumentsAccessor csv) {
    var reading = (RowReading.Read) RowReading.of(row(csv), Year.of(2020), LocalDate.EPOCH);
    var indicator = reading.indicator();
    SEEN.merge(reading.row().agreement(), 1, Integer::sum);
    if (reading.row().agreement() == Agreement.COMPATIBLE) {
      COMPATIBLE.add(indicator.name());
    }

    assertThat(kindAnalysed(indicator.measure().kind())).isEqualTo(csv.getString(10));
    var findings = reading.row().findings().stream().map(Finding::kind).toList();
    switch (csv.getString(11)) {
      case "LOWER" ->
          assertThat(indicator.measure().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
      case "AMBIG" -> {
        assertThat(indicator.measure().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(findings).contains(Finding.Kind.DIRECTION_AMBIGUOUS);
      }
      default -> assertThat(indicator.measure().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }
    assertThat(indicator.targets()).hasSize((int) targets(csv).filled());
  }

  private record Targets(TreeMap<Year, PrintedCell> cells) {

    private long filled() {
      return cells.values().stream().filter(cell -> !cell.isAbsent()).count();
    }
  }

  private static Targets targets(ArgumentsAccessor csv) {
    var cells = new TreeMap<Year, PrintedCell>();
    for (int i = 0; i < 3; i++) {
      cells.put(Year.of(2020 + i), cell(csv, 6 + i));
    }
    return new Targets(cells);
  }

  private static PrintedRow row(ArgumentsAccessor csv) {
    return new PrintedRow(
        SourcePlace.line(1),
        SourcePlace.line(1),
        List.of(csv.getString(2)),
        List.of(),
        Optional.ofNullable(GROUPS.get(csv.getString(1))),
        cell(csv, 1),
        cell(csv, 2),
        cell(csv, 3),
        cell(csv, 4),
        cell(csv, 5),
        targets(csv).cells(),
        cell(csv, 9),
        new PrintedCell(SourcePlace.line(1), ""));
  }

  private static PrintedCell cell(ArgumentsAccessor csv, int column) {
    var text = csv.getString(column);
    return new PrintedCell(SourcePlace.line(1).cell(column + 1), text == null ? "" : text);
  }

  private static String kindAnalysed(ValueKind kind) {
    return switch (kind) {
      case NUMBER, PERCENT, EURO -> "number";
      case YES_NO -> "boolean";
      case ORDINAL -> "ordinal";
      case K_OF_N -> "fraction";
      case DEADLINE -> "deadline";
    };
  }
}
