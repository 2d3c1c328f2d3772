package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Words;
import it.camcom.pira.domain.plan.Budget;
import it.camcom.pira.exchange.grid.Cell;
import it.camcom.pira.exchange.grid.GridRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads "€ 165.600,00", or the reason why there is no amount. */
final class BudgetReader {

  private static final List<String> NOT_NUMBERS = List.of("nan", "infinity", "inf");
  private static final int CENTS = 2;
  private static final Pattern EURO =
      Pattern.compile("^(euro|eur)\\b\\.?|\\b(euro|eur)\\.?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT_WITHIN =
      Pattern.compile("(€|\\beuro?\\b).*\\d|\\d.*(€|\\beuro?\\b)", Pattern.CASE_INSENSITIVE);

  private BudgetReader() {}

  static Budget of(GridRow row, Cell cell, FindingCollector notes) {
    var text = notes.line(row, cell);
    if (text.isBlank()) {
      return new Budget.NotStated();
    }
    var place = row.place(cell.column());
    var number = ItalianNumbers.parse(withoutEuro(text));
    if (number.isEmpty()) {
      if (isReason(text)) {
        noteAmountWithin(text, place, notes);
        return new Budget.NoAmount(text);
      }
      notes.problem(ReadingFault.Kind.NOT_A_NUMBER, place, text);
      return new Budget.NotStated();
    }
    if (number.get().signum() < 0) {
      notes.problem(ReadingFault.Kind.NEGATIVE_NUMBER, place, text);
      return new Budget.NotStated();
    }
    if (!ItalianNumbers.fits(number.get()) || isFinerThanCents(number.get())) {
      notes.problem(ReadingFault.Kind.NUMBER_TOO_LARGE, place, text);
      return new Budget.NotStated();
    }
    return new Budget.Amount(number.get());
  }

  /** "€ 30.000 circa" is kept as written, but adds to no total. */
  private static void noteAmountWithin(String text, SourcePlace place, FindingCollector notes) {
    if (AMOUNT_WITHIN.matcher(text).find()) {
      notes.finding(
          Finding.Kind.VALUE_AND_UNIT_DISAGREE,
          place,
          "€",
          text,
          Terms.sentence("Finding.AS_TEXT"));
    }
  }

  private static boolean isFinerThanCents(BigDecimal number) {
    return number.stripTrailingZeros().scale() > CENTS;
  }

  private static String withoutEuro(String text) {
    return EURO.matcher(text).replaceAll("").strip();
  }

  /** A reason has words of its own; a mistyped number has only the currency. */
  private static boolean isReason(String text) {
    for (String word : Words.of(text).split(" ", -1)) {
      boolean isWord = word.chars().allMatch(Character::isLetter) && word.length() > 1;
      if (isWord && !word.equals("euro") && !word.equals("eur") && !NOT_NUMBERS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
