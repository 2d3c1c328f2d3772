package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.value.ValueKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The units of measure that imply a kind of value. Others, such as "giorni", do not. */
public enum UsualUnit {
  YES_NO(ValueKind.YES_NO, Set.of("si/no", "sì/no", "s/n", "si / no")),
  PERCENT(ValueKind.PERCENT, Set.of("%")),
  EURO(ValueKind.EURO, Set.of("€", "euro", "eur")),
  COUNT(ValueKind.NUMBER, Set.of("n.", "n", "n°", "num.", "numero")),
  DATE(ValueKind.DEADLINE, Set.of("data", "gg/mm/aaaa", "scadenza", "termine"));

  private final ValueKind kind;
  private final Set<String> spellings;

  UsualUnit(ValueKind kind, Set<String> spellings) {
    this.kind = kind;
    this.spellings = spellings;
  }

  /** Returns the unit; empty for one that is blank or not written in a usual way. */
  public static Optional<UsualUnit> of(String unit) {
    var written = unit.strip().toLowerCase(Locale.ITALIAN);
    return Arrays.stream(values()).filter(one -> one.spellings.contains(written)).findFirst();
  }

  /** The kind of value that it implies. */
  public ValueKind kind() {
    return kind;
  }

  /** Whether values of a kind fit the unit. */
  public boolean suits(ValueKind other) {
    return kind == other;
  }
}
