package it.camcom.pira.domain.importing;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.plan.UsualUnit;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Values and targets of one kind that are printed side by side. The kind follows from the texts,
 * because documents misuse the unit: "n." stands on "buono" and on "4 su 8".
 *
 * @param cells all of them, so that each can be compared with the others
 * @param negatives whether a number below zero makes sense
 */
public record PrintedValues(
    ValueKind kind, String unit, List<PrintedCell> cells, boolean negatives) {

  private static final int LIKELY_TOO_LARGE = 20;

  public PrintedValues {
    cells = List.copyOf(cells);
  }

  /** Builds the values with the kind that unit and texts suggest. */
  public static PrintedValues of(String unit, List<PrintedCell> cells, boolean negatives) {
    var bare = cells.stream().map(Operator::without).toList();
    return new PrintedValues(kind(UsualUnit.of(unit), bare), unit, cells, negatives);
  }

  private static ValueKind kind(Optional<UsualUnit> unit, List<PrintedCell> cells) {
    var forms = cells.stream().map(WrittenForm::of).filter(w -> w != WrittenForm.ABSENT).toList();
    boolean onlyYesNo = forms.stream().allMatch(WrittenForm.YES_NO::equals);
    if (isOf(unit, UsualUnit.YES_NO) || (onlyYesNo && !forms.isEmpty())) {
      return ValueKind.YES_NO;
    }
    if (forms.isEmpty()) {
      return unit.map(UsualUnit::kind).orElseGet(() -> euroOrNumber(unit, cells));
    }
    if (forms.contains(WrittenForm.SHARE)) {
      return ValueKind.K_OF_N;
    }
    if (forms.contains(WrittenForm.LEVEL)) {
      return ValueKind.ORDINAL;
    }
    if (forms.contains(WrittenForm.DAY)) {
      return ValueKind.DEADLINE;
    }
    if (cells.stream().anyMatch(cell -> cell.text().contains("%"))) {
      return ValueKind.PERCENT;
    }
    return euroOrNumber(unit, cells);
  }

  private static ValueKind euroOrNumber(Optional<UsualUnit> unit, List<PrintedCell> cells) {
    return isOf(unit, UsualUnit.EURO) || cells.stream().anyMatch(PrintedValues::isInEuro)
        ? ValueKind.EURO
        : ValueKind.NUMBER;
  }

  private static boolean isOf(Optional<UsualUnit> unit, UsualUnit expected) {
    return unit.filter(expected::equals).isPresent();
  }

  private static boolean isInEuro(PrintedCell cell) {
    return cell.text().contains("€") || cell.lowerCase().endsWith("euro");
  }

  /** Returns the first cell that contradicts the unit, where the unit is a usual one. */
  Optional<PrintedCell> againstUnit() {
    var usual = UsualUnit.of(unit);
    var present = cells.stream().filter(cell -> !cell.isAbsent());
    if (isOf(usual, UsualUnit.YES_NO)) {
      return present.filter(cell -> WrittenForm.of(cell) == WrittenForm.NUMBER).findFirst();
    }
    if (isOf(usual, UsualUnit.PERCENT) && kind.isOfHundred()) {
      return present.filter(PrintedValues::mayBeShareOfOne).findFirst();
    }
    return usual.map(one -> one.suits(kind)).orElse(true) ? Optional.empty() : present.findFirst();
  }

  /** "0,64" beside "90%" may mean 64%, or less than one. */
  private static boolean mayBeShareOfOne(PrintedCell cell) {
    return !cell.text().contains("%")
        && WrittenForm.number(cell)
            .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0)
            .isPresent();
  }

  /** The most decimals printed, up to those that the platform stores. */
  public int decimals() {
    return switch (kind) {
      case YES_NO, ORDINAL, K_OF_N, DEADLINE -> 0;
      case NUMBER, PERCENT, EURO ->
          cells.stream()
              .flatMap(PrintedValues::numbers)
              .mapToInt(number -> Math.min(number.scale(), ItalianNumbers.MAX_DECIMALS))
              .max()
              .orElse(0);
    };
  }

  private static Stream<BigDecimal> numbers(PrintedCell cell) {
    return Range.in(cell)
        .map(range -> Stream.of(range.from(), range.to()))
        .orElseGet(() -> WrittenForm.number(Operator.without(cell)).stream());
  }

  /**
   * Half of the last digit that a cell prints; zero for a cell without digits or printed in full.
   */
  BigDecimal halfUnit(PrintedCell cell) {
    return switch (kind) {
      case YES_NO, ORDINAL, K_OF_N, DEADLINE -> BigDecimal.ZERO;
      case NUMBER -> halfUnit(cell, 1);
      case PERCENT, EURO -> halfUnit(cell, 0);
    };
  }

  /** A number with fewer decimals is printed in full. */
  private static BigDecimal halfUnit(PrintedCell cell, int leastDecimals) {
    return WrittenForm.number(cell)
        .map(BigDecimal::scale)
        .filter(scale -> scale >= leastDecimals)
        .filter(scale -> scale < ItalianNumbers.MAX_DECIMALS)
        .map(scale -> BigDecimal.valueOf(5, scale + 1))
        .orElse(BigDecimal.ZERO);
  }

  /** Returns the target in a cell; empty if there is none or a problem was found. */
  public Optional<Target> target(PrintedCell cell, Consumer<ReadingFault> problems) {
    var range = Range.in(cell).filter(found -> kind.type() == Value.Type.AMOUNT);
    return range.isPresent()
        ? between(range.get(), cell, problems)
        : value(Operator.without(cell), problems).flatMap(value -> target(value, cell, problems));
  }

  private Optional<Target> target(Value value, PrintedCell cell, Consumer<ReadingFault> problems) {
    var target = Operator.of(cell).target(value);
    if (target.isEmpty()) {
      problems.accept(
          ReadingFault.of(
              ReadingFault.Kind.NOT_SO_COMPARED, cell.place(), cell.text(), Terms.of(kind)));
    }
    return target;
  }

  private static Optional<Target> between(
      Range range, PrintedCell cell, Consumer<ReadingFault> problems) {
    if (!ItalianNumbers.fits(range.from()) || !ItalianNumbers.fits(range.to())) {
      problems.accept(
          ReadingFault.of(ReadingFault.Kind.NUMBER_TOO_LARGE, cell.place(), cell.text()));
      return Optional.empty();
    }
    return Optional.of(Target.between(range.from(), range.to()));
  }

  /** Returns the value in a cell; empty if there is none or a problem was found. */
  public Optional<Value> value(PrintedCell cell, Consumer<ReadingFault> problems) {
    if (cell.isAbsent()) {
      return Optional.empty();
    }
    return switch (kind) {
      case YES_NO -> yesNo(cell, problems);
      case ORDINAL -> level(cell, problems);
      case DEADLINE -> day(cell, problems);
      case K_OF_N -> isShare(cell) ? share(cell, problems) : amount(cell, problems);
      case NUMBER, PERCENT, EURO -> amount(cell, problems);
    };
  }

  private Optional<Value> yesNo(PrintedCell cell, Consumer<ReadingFault> problems) {
    var word = cell.lowerCase();
    if (!WrittenForm.YES.contains(word) && !WrittenForm.NO.contains(word)) {
      problems.accept(unreadable(cell));
      return Optional.empty();
    }
    return Optional.of(new Value.YesNo(WrittenForm.YES.contains(word), cell.text()));
  }

  private Optional<Value> level(PrintedCell cell, Consumer<ReadingFault> problems) {
    if (Scale.OF_JUDGEMENT.rank(cell.text()).isEmpty()) {
      problems.accept(unreadable(cell));
      return Optional.empty();
    }
    return Optional.of(new Value.Level(cell.text()));
  }

  private Optional<Value> day(PrintedCell cell, Consumer<ReadingFault> problems) {
    var day = WrittenForm.day(cell).filter(Years::cover);
    if (day.isEmpty()) {
      problems.accept(unreadable(cell));
    }
    return day.map(Value.Day::new);
  }

  private static boolean isShare(PrintedCell cell) {
    return WrittenForm.of(cell) == WrittenForm.SHARE;
  }

  private Optional<Value> share(PrintedCell cell, Consumer<ReadingFault> problems) {
    var text = cell.lowerCase();
    int at = text.indexOf(WrittenForm.OUT_OF);
    var part = ItalianNumbers.parse(text.substring(0, at));
    var whole = ItalianNumbers.parse(text.substring(at + WrittenForm.OUT_OF.length()));
    if (part.isEmpty() || whole.isEmpty() || part.get().signum() < 0 || whole.get().signum() <= 0) {
      problems.accept(
          ReadingFault.of(ReadingFault.Kind.NOT_A_VALUE, cell.place(), cell.text(), unit));
      return Optional.empty();
    }
    if (!ItalianNumbers.fits(part.get()) || !ItalianNumbers.fits(whole.get())) {
      problems.accept(
          ReadingFault.of(ReadingFault.Kind.NUMBER_TOO_LARGE, cell.place(), cell.text()));
      return Optional.empty();
    }
    return Optional.of(new Value.Share(part.get(), whole.get()));
  }

  private Optional<Value> amount(PrintedCell cell, Consumer<ReadingFault> problems) {
    var number = WrittenForm.number(cell);
    if (number.isEmpty()) {
      problems.accept(unreadable(cell));
      return Optional.empty();
    }
    if (!ItalianNumbers.fits(number.get())) {
      problems.accept(
          ReadingFault.of(ReadingFault.Kind.NUMBER_TOO_LARGE, cell.place(), cell.text()));
      return Optional.empty();
    }
    if (number.get().signum() < 0 && !negatives) {
      problems.accept(
          ReadingFault.of(ReadingFault.Kind.NEGATIVE_NUMBER, cell.place(), cell.text()));
      return Optional.empty();
    }
    return Optional.of(new Value.Amount(number.get()));
  }

  /** Names what prevents reading a cell: another kind than its neighbours, or no kind at all. */
  private ReadingFault unreadable(PrintedCell cell) {
    var neighbour =
        cells.stream()
            .filter(other -> !other.place().equals(cell.place()))
            .filter(other -> isOfKind(WrittenForm.of(Operator.without(other))))
            .findFirst();
    var form = WrittenForm.of(cell);
    if (neighbour.isPresent() && form != WrittenForm.UNKNOWN && !isOfKind(form)) {
      return ReadingFault.of(
          ReadingFault.Kind.KINDS_MIXED, cell.place(), cell.text(), neighbour.get().text());
    }
    if (!kind.isNumber()) {
      return ReadingFault.of(ReadingFault.Kind.NOT_A_VALUE, cell.place(), cell.text(), unit);
    }
    var kindOfProblem =
        isLongNumber(cell.text())
            ? ReadingFault.Kind.NUMBER_TOO_LARGE
            : ReadingFault.Kind.NOT_A_NUMBER;
    return ReadingFault.of(kindOfProblem, cell.place(), cell.text());
  }

  private boolean isOfKind(WrittenForm form) {
    return switch (kind) {
      case YES_NO -> form == WrittenForm.YES_NO;
      case ORDINAL -> form == WrittenForm.LEVEL;
      case DEADLINE -> form == WrittenForm.DAY;
      case K_OF_N -> form == WrittenForm.SHARE || form == WrittenForm.NUMBER;
      case NUMBER, PERCENT, EURO -> form == WrittenForm.NUMBER;
    };
  }

  private static boolean isLongNumber(String text) {
    return text.length() > LIKELY_TOO_LARGE
        && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
  }
}
