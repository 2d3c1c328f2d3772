package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.Value;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** A value in columns; which of them are filled depends on its type. */
@Embeddable
public record ValueColumns(
    @Enumerated(EnumType.STRING) @Column(name = "value_type") Type type,
    @Column(name = "value_number") BigDecimal number,
    @Column(name = "value_total") BigDecimal whole,
    @Column(name = "value_yes_no") Boolean yes,
    @Column(name = "value_text") String wording) {

  enum Type {
    AMOUNT,
    SHARE,
    YES_NO,
    LEVEL
  }

  public static ValueColumns of(Value value) {
    if (value instanceof Value.Amount amount) {
      return new ValueColumns(Type.AMOUNT, amount.number(), null, null, null);
    }
    if (value instanceof Value.Share share) {
      return new ValueColumns(Type.SHARE, share.part(), share.whole(), null, null);
    }
    if (value instanceof Value.YesNo done) {
      return new ValueColumns(Type.YES_NO, null, null, done.yes(), done.wording());
    }
    return new ValueColumns(Type.LEVEL, null, null, null, ((Value.Level) value).level());
  }

  /** By the names of the columns; what is empty is null. */
  public Map<String, Object> columns() {
    var columns = new HashMap<String, Object>();
    columns.put("value_type", type);
    columns.put("value_number", number);
    columns.put("value_total", whole);
    columns.put("value_yes_no", yes);
    columns.put("value_text", wording);
    return columns;
  }

  public Value value() {
    return switch (type) {
      case AMOUNT -> new Value.Amount(number);
      case SHARE -> new Value.Share(number, whole);
      case YES_NO -> new Value.YesNo(yes, wording);
      case LEVEL -> new Value.Level(wording);
    };
  }
}
