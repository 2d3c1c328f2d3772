package it.camcom.pira.domain.entry;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts in the fields of a row, with every decimal.
 *
 * @param value empty where it follows from the quantities
 * @param quantities one text for each quantity of the formula
 */
public record WrittenRow(String value, List<String> quantities, String note, String cause) {

  static final WrittenRow EMPTY = new WrittenRow("", List.of(), "", "");

  private static final int DIGEST = 8;

  public WrittenRow {
    value = value.strip();
    quantities = quantities.stream().map(String::strip).toList();
    note = plain(note);
    cause = plain(cause);
  }

  /** Forms send line breaks as two characters. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  static WrittenRow of(StoredMeasurement recorded) {
    Measurement measurement = recorded.measurement();
    return new WrittenRow(
        recorded.indicator().calculation().isPresent() ? "" : text(measurement.value()),
        measurement.quantities().stream().map(WrittenRow::number).toList(),
        measurement.note().orElse(""),
        measurement.cause().orElse(""));
  }

  private static String text(Value value) {
    return switch (value.type()) {
      case AMOUNT -> number(((Value.Amount) value).number());
      case SHARE ->
          Terms.sentence(
              "ValueFormat.share",
              number(((Value.Share) value).part()),
              number(((Value.Share) value).whole()));
      case YES_NO -> Terms.answer(((Value.YesNo) value).yes());
      case LEVEL -> ((Value.Level) value).level();
      case DAY -> Terms.shortDate(((Value.Day) value).day());
    };
  }

  private static String number(BigDecimal number) {
    return ItalianNumbers.atMost(ItalianNumbers.MAX_DECIMALS, number);
  }

  /** Whether no field is filled. */
  boolean isEmpty() {
    return isWithoutValue() && note.isEmpty() && cause.isEmpty();
  }

  /** Whether neither a value nor a quantity is there. */
  boolean isWithoutValue() {
    return Stream.concat(Stream.of(value), quantities.stream()).allMatch(String::isEmpty);
  }

  /** A short digest that changes with each text. Empty quantities at the end do not count. */
  String digest() {
    var filled = quantities.stream().anyMatch(text -> !text.isEmpty());
    return Version.of(value, filled ? quantities : List.of(), note, cause)
        .text()
        .substring(0, DIGEST);
  }
}
