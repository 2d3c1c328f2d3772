package it.camcom.pira.domain.entry;

import it.camcom.pira.domain.importing.PrintedCell;
import it.camcom.pira.domain.importing.PrintedValues;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a row, read by the grammar that reads documents.
 *
 * @param number of the row among those sent, from 0
 * @param faults of the texts that are no value
 */
record ReadRow(int number, MeasurementRowsInput.RowInput row, List<Fault> faults) {

  ReadRow {
    faults = List.copyOf(faults);
  }

  /**
   * @param indicator empty when the plan has no such indicator; its value is not read then
   */
  static ReadRow of(
      int number,
      EntryInput.RowInput sent,
      Optional<Indicator> indicator,
      LocalDate asOf,
      String reason) {
    var faults = new ArrayList<Fault>();
    var place = "rows[" + number + "].";
    var written = sent.written();
    var value =
        indicator
            .filter(one -> !written.value().isEmpty())
            .flatMap(one -> value(one.measure(), written.value(), place + "value", faults));
    return new ReadRow(
        number,
        new MeasurementRowsInput.RowInput(
            sent.indicator(),
            asOf,
            new MeasurementInput(
                value.map(ReadRow::input).orElse(null),
                quantities(written, place, faults),
                textIfAny(written.note()),
                textIfAny(written.cause()),
                textIfAny(reason)),
            sent.seenRow().map(seen -> seen.version().text()).orElse(null)),
        faults);
  }

  private static String textIfAny(String text) {
    return text.isBlank() ? null : text;
  }

  private static Optional<Value> value(
      Measure measure, String text, String field, List<Fault> faults) {
    return switch (measure.kind().type()) {
      case LEVEL -> Optional.of(new Value.Level(text));
      case AMOUNT, SHARE, YES_NO, DAY ->
          printed(measure.kind(), measure.unit(), text, field, faults);
    };
  }

  /** Nothing is left out in silence: a text that says "no value" is a fault here. */
  private static Optional<Value> printed(
      ValueKind kind, String unit, String text, String field, List<Fault> faults) {
    var cell = new PrintedCell(SourcePlace.WHOLE_DOCUMENT, text);
    int before = faults.size();
    var value =
        new PrintedValues(kind, unit, List.of(cell), true)
            .value(cell, fault -> faults.add(new Fault(field, fault.message())));
    if (value.isEmpty() && faults.size() == before) {
      var fault =
          ReadingFault.of(
              ReadingFault.Kind.NOT_A_VALUE,
              cell.place(),
              text,
              unit.isBlank() ? Terms.of(kind) : unit);
      faults.add(new Fault(field, fault.message()));
    }
    return value;
  }

  private static List<BigDecimal> quantities(WrittenRow written, String place, List<Fault> faults) {
    if (written.quantities().stream().allMatch(String::isEmpty)) {
      return null;
    }
    var read = new ArrayList<BigDecimal>();
    for (int i = 0; i < written.quantities().size(); i++) {
      var text = written.quantities().get(i);
      var field = place + "quantities[" + i + "]";
      read.add(
          text.isEmpty()
              ? null
              : printed(ValueKind.NUMBER, "", text, field, faults)
                  .flatMap(Value::asAmount)
                  .map(Value.Amount::number)
                  .orElse(null));
    }
    return read;
  }

  private static ValueInput input(Value value) {
    return switch (value.type()) {
      case AMOUNT -> new ValueInput(((Value.Amount) value).number(), null, null, null, null, null);
      case SHARE ->
          new ValueInput(
              ((Value.Share) value).part(), ((Value.Share) value).whole(), null, null, null, null);
      case YES_NO -> new ValueInput(null, null, ((Value.YesNo) value).yes(), null, null, null);
      case LEVEL -> new ValueInput(null, null, null, ((Value.Level) value).level(), null, null);
      case DAY -> new ValueInput(null, null, null, null, null, ((Value.Day) value).day());
    };
  }
}
