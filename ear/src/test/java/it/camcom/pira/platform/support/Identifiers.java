package it.camcom.pira.platform.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One value for each kind of parameter. */
public record Identifiers(Map<Kind, String> values) {

  /** None of them is anything to anybody. */
  public static final Identifiers ABSENT =
      new Identifiers(
          Map.ofEntries(
              Map.entry(Kind.CHAMBER, "nessuna"),
              Map.entry(Kind.REGISTERED_CHAMBER, "nessuna"),
              Map.entry(Kind.IMPORT, uuid(1)),
              Map.entry(Kind.DOCUMENT, uuid(2)),
              Map.entry(Kind.YEAR, "2199"),
              Map.entry(Kind.INDICATOR, uuid(3)),
              Map.entry(Kind.SECTION, uuid(5)),
              Map.entry(Kind.SHEET, uuid(6)),
              Map.entry(Kind.SHEET_OF_OBJECTIVES, uuid(6)),
              Map.entry(Kind.OBJECTIVE, uuid(7)),
              Map.entry(Kind.OBJECTIVE_OF_INDICATORS, uuid(7)),
              Map.entry(Kind.FINANCIAL_GROUP, "NESSUNO"),
              Map.entry(Kind.DAY, "2199-12-31"),
              Map.entry(Kind.EVIDENCE, uuid(13)),
              Map.entry(Kind.MEMBER, "nessuno"),
              Map.entry(Kind.ACCOUNT, "nessuno"),
              Map.entry(Kind.CAMPAIGN, uuid(11)),
              Map.entry(Kind.TOKEN, uuid(4))));

  /** No identifier looks like these; they stand in an address as they are. */
  public static final List<String> MALFORMED =
      List.of(
          "x",
          "0",
          "-1",
          "99999999999999999999",
          "0000",
          "2020-02-30",
          "0000-00-00",
          "null",
          "%27%20or%20%271%27=%271",
          "%00",
          "%c3%a8%f0%9f%94%93",
          "..%2f..",
          "*",
          "00000000-0000-0000-0000-00000000000g",
          "a".repeat(3_000));

  public Identifiers {
    values = Map.copyOf(values);
  }

  private static String uuid(int number) {
    return new UUID(0x4000L, Long.MIN_VALUE + number).toString();
  }

  public String of(Kind kind) {
    return values.get(kind);
  }

  public Identifiers with(Kind kind, String value) {
    var all = new EnumMap<>(values);
    all.put(kind, value);
    return new Identifiers(all);
  }

  /** These, but of the kind what others have. */
  public Identifiers with(Kind kind, Identifiers others) {
    return with(kind, others.of(kind));
  }
}
