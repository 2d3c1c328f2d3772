package it.camcom.pira.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.TakenValue.What;
import it.camcom.pira.domain.performance.Agreement;
import it.camcom.pira.domain.plan.FinancialGroup;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReadingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 9, 30);
  private static final Year YEAR = Year.of(2020);
  private static final int UNIT = 5;
  private static final int ACTUAL = 6;
  private static final int TARGET = 7;
  private static final int PERFORMANCE = 8;

  @ParameterizedTest
  @CsvSource({
    "si/no, si, sì, YES_NO",
    "si/no, 1, 1, YES_NO",
    "n., no, realizzazione, YES_NO",
    "n., 1, 1, NUMBER",
    "n., 0, 1, NUMBER",
    "n., 4 su 8, 1, K_OF_N",
    "n., Buono, ottimo, ORDINAL",
    "n., 96%, 80, PERCENT",
    "%, 64, 80, NUMBER",
    "%, n.d., n.d., PERCENT",
    "€, 1.600, 8.000, EURO",
    "Euro, 1.600, 8.000, EURO",
    "'', '€ 1.600,00', 8.000 euro, EURO",
    "ore, 12, 15, NUMBER",
    "data, n.d., n.d., DEADLINE",
    "data, n.d., 30/06/2020, DEADLINE",
    "n., 12/05/2020, 30 giugno 2020, DEADLINE",
    "'', 12.05.20, entro il 30/6/2020, DEADLINE"
  })
  void the_kind_follows_from_what_is_written(
      String unit, String actual, String target, ValueKind kind) {
    assertThat(read(unit, actual, target, "").indicator().measure().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "%, '6,4', '6,8', true",
    "%, '6,4%', '6,8%', false",
    "%, '0,64', 90%, true",
    "%, 64, 90%, false",
    "%, 0, 90%, false",
    "n., buono, buono, true",
    "n., 4 su 8, 1, true",
    "si/no, 1, 1, true",
    "si/no, si, si, false",
    "n., 5%, 6%, true",
    "€, 5%, 6%, true",
    "ore, 5%, 6%, false",
    "n., 12, 15, false"
  })
  void a_contradicting_unit_is_reported(
      String unit, String actual, String target, boolean expected) {
    assertThat(kinds(read(unit, actual, target, "")).contains(Finding.Kind.VALUE_AND_UNIT_DISAGREE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "%, 9%, 50%, 0.5",
    "%, '64,21%', '22,04%', 0.005",
    "n., '7,9', '7,77', 0.05",
    "n., 8, '7,77', 0",
    "n., 35, 130, 0",
    "€, 1.600, 8.000, 0.5",
    "€, '1.600,50', 8.000, 0.005",
    "n., '0,123456', 1, 0",
    "si/no, si, si, 0",
    "n., buono, buono, 0",
    "n., 4 su 8, 1, 0"
  })
  void a_value_hides_at_most_half_of_its_last_digit(
      String unit, String actual, String target, BigDecimal halfUnit) {
    var printed = read(unit, actual, target, "").measurement().orElseThrow().printed();
    assertThat(printed.orElseThrow().halfUnit()).isEqualByComparingTo(halfUnit);
  }

  @ParameterizedTest
  @CsvSource({
    "80, 100, 80%, HIGHER_IS_BETTER, ",
    "80, 100, 100%, LOWER_IS_BETTER, DIRECTION_INFERRED",
    "100, 100, 100%, HIGHER_IS_BETTER, DIRECTION_AMBIGUOUS",
    "80, 100, 55%, HIGHER_IS_BETTER, CONTRADICTS_RULE",
    "80, 100, '', HIGHER_IS_BETTER, ",
    "n.d., 100, '', HIGHER_IS_BETTER, ",
    "80, n.d., '', HIGHER_IS_BETTER, "
  })
  void the_direction_comes_from_the_printed_percentage(
      String actual, String target, String performance, Direction direction, Finding.Kind found) {
    var read = read("n.", actual, target, performance);
    assertThat(read.indicator().measure().direction()).isEqualTo(direction);
    assertThat(kinds(read)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "COSTS, '', LOWER_IS_BETTER, DIRECTION_INFERRED",
    "DEBT, '', LOWER_IS_BETTER, DIRECTION_INFERRED",
    "COSTS, 100%, LOWER_IS_BETTER, DIRECTION_AMBIGUOUS",
    "INCOME, '', HIGHER_IS_BETTER, ",
    "ASSETS, 100%, HIGHER_IS_BETTER, DIRECTION_AMBIGUOUS"
  })
  void costs_and_debt_usually_improve_downwards(
      FinancialGroup group, String performance, Direction direction, Finding.Kind found) {
    var read =
        (RowReading.Read)
            reading(row(Optional.of(group), "", "Voce", "€", "100", "100", performance));
    assertThat(read.indicator().measure().direction()).isEqualTo(direction);
    assertThat(kinds(read)).isEqualTo(found == null ? List.of() : List.of(found));
    assertThat(read.indicator().typology().type()).isEqualTo(IndicatorType.FINANCIAL);
  }

  @Test
  void an_exact_direction_beats_a_compatible_one() {
    var read = read("%", "99%", "100%", "100%");
    assertThat(read.indicator().measure().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(read.row().agreement()).isEqualTo(Agreement.EXACT);
  }

  @Test
  void a_percentage_within_the_printed_precision_is_compatible_and_reported() {
    var read = read("%", "9%", "50%", "19%");
    assertThat(read.row().agreement()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(read.measurement().orElseThrow().value())
        .isEqualTo(new Value.Amount(new BigDecimal("9")));
    assertThat(read.row().findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("19%", "9%", "18%");
  }

  @Test
  void a_sign_before_the_target_states_the_comparison_and_the_direction() {
    var read = read("n.", "12", "<= 10", "83%");
    assertThat(read.indicator().target(YEAR)).contains(Target.atMost(Value.amount("10")));
    assertThat(read.indicator().measure().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(read.row().agreement()).isEqualTo(Agreement.EXACT);
    assertThat(read.row().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4, da 3 a 5, 3, 5, 0",
    "4, Tra 3 e 5, 3, 5, 0",
    "4, compreso fra 3 ed 8, 3, 8, 0",
    "4, 3-5, 3, 5, 0",
    "'4', '3,5 – 5', 3.5, 5, 1",
    "40%, 30%-50%, 30, 50, 0",
    "€ 4.000, da € 3.000 a € 5.000, 3000, 5000, 0"
  })
  void a_range_is_a_target_between_two_numbers(
      String actual, String target, BigDecimal from, BigDecimal to, int decimals) {
    var read = read("", actual, target, "100%");
    assertThat(read.indicator().target(YEAR)).contains(Target.between(from, to));
    assertThat(read.indicator().measure().decimals()).isEqualTo(decimals);
    assertThat(read.row().agreement()).isEqualTo(Agreement.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "almeno 20, AT_LEAST",
    "Max 20, AT_MOST",
    "non più di 20, AT_MOST",
    "≥20, AT_LEAST",
    ">= 20, AT_LEAST",
    "> 20, ABOVE",
    ">20, ABOVE",
    "Più di 20, ABOVE",
    "oltre 20, ABOVE",
    "superiore a 20, ABOVE",
    "superiore o uguale a 20, AT_LEAST",
    "< 20, BELOW",
    "meno di 20, BELOW",
    "non oltre 20, AT_MOST",
    "non superiore a 20, AT_MOST",
    "= 20, EXACTLY"
  })
  void words_before_the_target_state_the_comparison(String target, Target.Comparison comparison) {
    assertThat(read("n.", "20", target, "").indicator().target(YEAR))
        .contains(new Target(comparison, Value.amount("20"), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "30/06/2020, AS_DIRECTED",
    "entro il 30/06/2020, AT_MOST",
    "entro 30 giugno 2020, AT_MOST",
    "non oltre il 30.6.2020, AT_MOST",
    "prima del 30/06/2020, BELOW"
  })
  void a_date_is_a_deadline_and_earlier_is_better(String target, Target.Comparison comparison) {
    var read = read("data", "29/06/2020", target, "100%");
    assertThat(read.indicator().target(YEAR))
        .contains(
            new Target(comparison, new Value.Day(LocalDate.of(2020, 6, 30)), Optional.empty()));
    assertThat(read.indicator().measure().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(read.measurement().orElseThrow().value())
        .isEqualTo(new Value.Day(LocalDate.of(2020, 6, 29)));
    assertThat(read.row().agreement()).isEqualTo(Agreement.EXACT);
    assertThat(read.row().findings()).isEmpty();
  }

  @Test
  void a_strict_sign_is_not_read_as_at_least() {
    var read = read("n.", "20", "> 20", "100%");
    assertThat(kinds(read)).containsExactly(Finding.Kind.CONTRADICTS_RULE);
    assertThat(read.indicator().measure().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    assertThat(read("n.", "20", "> 20", "99%").row().agreement()).isEqualTo(Agreement.EXACT);
    assertThat(read("n.", "20", "< 20", "").indicator().measure().direction())
        .isEqualTo(Direction.LOWER_IS_BETTER);
  }

  @ParameterizedTest
  @CsvSource({"n.d.", "''", "-", "–", "N.D."})
  void what_is_absent_is_neither_measured_nor_a_target(String absent) {
    var read = read("n.", absent, absent, absent);
    assertThat(read.measurement()).isEmpty();
    assertThat(read.indicator().targets()).isEmpty();
    assertThat(read.row().agreement()).isEqualTo(Agreement.NOT_PRINTED);
    assertThat(read.row().findings()).isEmpty();
  }

  @Test
  void a_percentage_without_a_value_is_pointed_out() {
    assertThat(kinds(read("n.", "n.d.", "10", "0%")))
        .containsExactly(Finding.Kind.PERFORMANCE_UNFOUNDED);
  }

  @Test
  void the_words_of_the_document_are_kept() {
    var read = read("si/no", "realizzato", "Realizzazione", "100%");
    assertThat(read.measurement().orElseThrow().value())
        .isEqualTo(new Value.YesNo(true, "realizzato"));
    assertThat(read.indicator().target(YEAR))
        .contains(Target.of(new Value.YesNo(true, "Realizzazione")));
  }

  @ParameterizedTest
  @CsvSource({"15, '7,77', 2", "'7,9', 8, 1", "15, 20, 0", "4 su 8, '1,0', 0"})
  void as_many_decimals_are_shown_as_are_printed(String actual, String target, int decimals) {
    assertThat(read("n.", actual, target, "").indicator().measure().decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource({
    "Realizzazione fisica, PHYSICAL, false",
    "OUTPUT, OUTPUT, false",
    "Risultato, OUTPUT, false",
    "Impatto, OUTCOME, false",
    "Altro, OTHER, false",
    "Realizzazione finanziaria dell'intero progetto, FINANCIAL, true",
    "Efficacia, OTHER, true"
  })
  void a_typology_outside_the_law_is_kept_as_written_and_pointed_out(
      String wording, IndicatorType type, boolean outside) {
    var read =
        (RowReading.Read) reading(row(Optional.empty(), wording, "Voce", "n.", "8", "10", "80%"));
    assertThat(read.indicator().typology().type()).isEqualTo(type);
    assertThat(read.indicator().typology().wording()).isEqualTo(wording);
    assertThat(kinds(read).contains(Finding.Kind.TYPOLOGY_OUTSIDE_LAW)).isEqualTo(outside);
  }

  @ParameterizedTest
  @CsvSource({
    "n., NaN, 10, '', NOT_A_NUMBER, 6",
    "n., 1e999, 10, '', NOT_A_NUMBER, 6",
    "n., infinity, 10, '', NOT_A_NUMBER, 6",
    "n., 7.77, 10, '', NOT_A_NUMBER, 6",
    "n., 10, 7.77, '', NOT_A_NUMBER, 7",
    "n., 1234567890123456789012345678901234567890, 10, '', NUMBER_TOO_LARGE, 6",
    "n., 12345678901234567890123456789012345678901, 10, '', NUMBER_TOO_LARGE, 6",
    "n., '0,1234567', 10, '', NUMBER_TOO_LARGE, 6",
    "n., -5, 10, '', NEGATIVE_NUMBER, 6",
    "n., 5, -10, '', NEGATIVE_NUMBER, 7",
    "n., 5, 10, 101%, NOT_A_PERCENTAGE, 8",
    "n., 5, 10, -1%, NOT_A_PERCENTAGE, 8",
    "n., 5, 10, molto, NOT_A_PERCENTAGE, 8",
    "n., si, 10, '', KINDS_MIXED, 6",
    "n., 10, si, '', KINDS_MIXED, 7",
    "n., buono, 10, '', KINDS_MIXED, 7",
    "si/no, 5, si, '', KINDS_MIXED, 6",
    "si/no, 5, 5, '', NOT_A_VALUE, 6",
    "si/no, forse, si, '', NOT_A_VALUE, 6",
    "n., eccellente, buono, '', NOT_A_VALUE, 6",
    "n., 0 su 0, 1, '', NOT_A_VALUE, 6",
    "n., a su b, 1, '', NOT_A_VALUE, 6",
    "si/no, si, > si, '', NOT_SO_COMPARED, 7",
    "data, 30/06/2020, > 30/06/2020, '', NOT_SO_COMPARED, 7",
    "data, 30/06/2020, 31/06/2020, '', NOT_A_VALUE, 7",
    "data, 30/06/2020, 30/06/2201, '', NOT_A_VALUE, 7",
    "data, 30/06/2020, giugno 2020, '', NOT_A_VALUE, 7",
    "n., 30/06/2020, si, '', KINDS_MIXED, 7",
    "n., 5, 30/06/2020, '', KINDS_MIXED, 6"
  })
  void what_cannot_be_read_is_named_with_its_place(
      String unit,
      String actual,
      String target,
      String performance,
      ReadingFault.Kind kind,
      int cell) {
    var problems =
        refused(row(Optional.empty(), "Output", "Voce", unit, actual, target, performance));
    assertThat(problems.get(0).kind()).isEqualTo(kind);
    assertThat(problems.get(0).place()).isEqualTo(new SourcePlace(12, cell));
    assertThat(problems.get(0).message()).contains("«");
  }

  @Test
  void financial_health_may_be_negative() {
    var row =
        row(Optional.of(FinancialGroup.ECONOMIC_BALANCE), "", "Avanzo", "€", "-5", "10", "0%");
    assertThat(((RowReading.Read) reading(row)).measurement().orElseThrow().value())
        .isEqualTo(Value.amount("-5"));
  }

  @Test
  void every_problem_of_a_row_is_named() {
    var problems = refused(row(Optional.empty(), "", "", "n.", "NaN", "-1", "200%"));
    assertThat(problems)
        .extracting(ReadingFault::kind)
        .containsExactlyInAnyOrder(
            ReadingFault.Kind.CELL_MISSING,
            ReadingFault.Kind.CELL_MISSING,
            ReadingFault.Kind.NOT_A_NUMBER,
            ReadingFault.Kind.NEGATIVE_NUMBER,
            ReadingFault.Kind.NOT_A_PERCENTAGE);
  }

  @Test
  void a_row_that_lacks_cells_is_not_interpreted() {
    var whole = row(Optional.empty(), "Output", "Voce", "n.", "NaN", "1", "");
    var row =
        new PrintedRow(
            whole.place(),
            whole.table(),
            List.of("Output", "Voce"),
            List.of("Target 2022", "Performance"),
            whole.group(),
            whole.typology(),
            whole.name(),
            whole.formula(),
            whole.unit(),
            whole.actual(),
            whole.targets(),
            whole.performance(),
            whole.dataSource());
    assertThat(refused(row))
        .extracting(ReadingFault::kind)
        .containsExactly(ReadingFault.Kind.ROW_TOO_SHORT);
    assertThat(refused(row).get(0).message()).contains("Voce", "Target 2022", "Performance");
  }

  @Test
  void each_value_names_its_source_cell() {
    var read = read("n.", "5", "10", "50%");
    assertThat(read.row().values())
        .containsExactly(
            taken(read, What.VALUE, Year.from(DAY), ACTUAL),
            taken(read, What.TARGET, YEAR, TARGET),
            taken(read, What.PERFORMANCE, Year.from(DAY), PERFORMANCE));
    assertThat(read("n.", "", "n.d.", "").row().values()).isEmpty();
  }

  private static TakenValue taken(RowReading.Read from, What what, Year year, int column) {
    return new TakenValue(
        from.indicator().id(), what, year, SourcePlace.line(10), SourcePlace.line(12).cell(column));
  }

  @Test
  void a_text_that_is_too_long_is_refused() {
    var row = row(Optional.empty(), "Output", "x".repeat(2_001), "n.", "1", "1", "");
    assertThat(refused(row))
        .extracting(ReadingFault::kind)
        .containsExactly(ReadingFault.Kind.CELL_TOO_LONG);
  }

  private static RowReading.Read read(
      String unit, String actual, String target, String performance) {
    return (RowReading.Read)
        reading(row(Optional.empty(), "Output", "Voce", unit, actual, target, performance));
  }

  private static List<ReadingFault> refused(PrintedRow row) {
    return ((RowReading.Refused) reading(row)).problems();
  }

  private static RowReading reading(PrintedRow row) {
    return RowReading.of(row, YEAR, DAY);
  }

  private static List<Finding.Kind> kinds(RowReading.Read read) {
    return read.row().findings().stream().map(Finding::kind).toList();
  }

  private static PrintedRow row(
      Optional<FinancialGroup> group,
      String typology,
      String name,
      String unit,
      String actual,
      String target,
      String performance) {
    var targets = new TreeMap<Year, PrintedCell>();
    targets.put(YEAR, cell(TARGET, target));
    return new PrintedRow(
        SourcePlace.line(12),
        SourcePlace.line(10),
        List.of(typology, name, unit, actual, target, performance),
        List.of(),
        group,
        cell(2, typology),
        cell(3, name),
        cell(4, "parte / totale"),
        cell(UNIT, unit),
        cell(ACTUAL, actual),
        targets,
        cell(PERFORMANCE, performance),
        cell(PERFORMANCE + 1, ""));
  }

  private static PrintedCell cell(int column, String text) {
    return new PrintedCell(SourcePlace.line(12).cell(column), text);
  }
}
