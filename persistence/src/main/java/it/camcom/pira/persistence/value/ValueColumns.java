package it.camcom.pira.persistence.value;

import it.camcom.pira.domain.value.Value;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value in columns; its type decides which are filled. */
@Embeddable
public record ValueColumns(
    @Enumerated(EnumType.STRING) @Column(name = "value_type") Value.Type type,
    @Column(name = "value_number") BigDecimal number,
    @Column(name = "value_total") BigDecimal whole,
    @Column(name = "value_yes_no") Boolean yes,
    @Column(name = "value_text") String wording,
    @Column(name = "value_day") LocalDate day) {

  /** The names of the columns. */
  public static final List<String> NAMES =
      List.of(
          "value_type", "value_number", "value_total", "value_yes_no", "value_text", "value_day");

  public static ValueColumns of(Value value) {
    return switch (value.type()) {
      case AMOUNT -> of((Value.Amount) value);
      case SHARE -> of((Value.Share) value);
      case YES_NO -> of((Value.YesNo) value);
      case LEVEL -> of((Value.Level) value);
      case DAY -> of((Value.Day) value);
    };
  }

  private static ValueColumns of(Value.Amount amount) {
    return new ValueColumns(amount.type(), amount.number(), null, null, null, null);
  }

  private static ValueColumns of(Value.Share share) {
    return new ValueColumns(share.type(), share.part(), share.whole(), null, null, null);
  }

  private static ValueColumns of(Value.YesNo done) {
    return new ValueColumns(done.type(), null, null, done.yes(), done.wording(), null);
  }

  private static ValueColumns of(Value.Level level) {
    return new ValueColumns(level.type(), null, null, null, level.level(), null);
  }

  private static ValueColumns of(Value.Day day) {
    return new ValueColumns(day.type(), null, null, null, null, day.day());
  }

  /** Reads the texts of a row by column name; empty columns are left out. */
  public static ValueColumns of(Map<String, String> row) {
    return new ValueColumns(
        Value.Type.valueOf(row.get("value_type")),
        read(row, "value_number", BigDecimal::new),
        read(row, "value_total", BigDecimal::new),
        read(row, "value_yes_no", Boolean::valueOf),
        row.get("value_text"),
        read(row, "value_day", LocalDate::parse));
  }

  private static <T> T read(Map<String, String> row, String column, Function<String, T> reader) {
    return Optional.ofNullable(row.get(column)).map(reader).orElse(null);
  }

  /** Returns the columns by name; empty ones are null. */
  public Map<String, Object> columns() {
    var columns = new HashMap<String, Object>();
    columns.put("value_type", type);
    columns.put("value_number", number);
    columns.put("value_total", whole);
    columns.put("value_yes_no", yes);
    columns.put("value_text", wording);
    columns.put("value_day", day);
    return columns;
  }

  public Value value() {
    return switch (type) {
      case AMOUNT -> new Value.Amount(number);
      case SHARE -> new Value.Share(number, whole);
      case YES_NO -> new Value.YesNo(yes, wording);
      case LEVEL -> new Value.Level(wording);
      case DAY -> new Value.Day(day);
    };
  }
}
