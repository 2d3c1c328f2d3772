package it.camcom.pira.platform.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One value for each kind of parameter. */
public record Identifiers(Map<PathParameter, String> values) {

  /** None of them is anything to anybody. */
  public static final Identifiers ABSENT =
      new Identifiers(
          Map.ofEntries(
              Map.entry(PathParameter.CHAMBER, "nessuna"),
              Map.entry(PathParameter.REGISTERED_CHAMBER, "nessuna"),
              Map.entry(PathParameter.IMPORT, uuid(1)),
              Map.entry(PathParameter.DOCUMENT, uuid(2)),
              Map.entry(PathParameter.YEAR, "2199"),
              Map.entry(PathParameter.INDICATOR, uuid(3)),
              Map.entry(PathParameter.SECTION, uuid(5)),
              Map.entry(PathParameter.SHEET, uuid(6)),
              Map.entry(PathParameter.SHEET_OF_OBJECTIVES, uuid(6)),
              Map.entry(PathParameter.OBJECTIVE, uuid(7)),
              Map.entry(PathParameter.OBJECTIVE_OF_INDICATORS, uuid(7)),
              Map.entry(PathParameter.FINANCIAL_GROUP, "NESSUNO"),
              Map.entry(PathParameter.DAY, "2199-12-31"),
              Map.entry(PathParameter.EVIDENCE, uuid(13)),
              Map.entry(PathParameter.MEMBER, "nessuno"),
              Map.entry(PathParameter.ACCOUNT, "nessuno"),
              Map.entry(PathParameter.CAMPAIGN, uuid(11)),
              Map.entry(PathParameter.CENTRE, uuid(12)),
              Map.entry(PathParameter.TOKEN, uuid(4))));

  /** No identifier looks like these; they appear in a path unchanged. */
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

  public String of(PathParameter kind) {
    return values.get(kind);
  }

  public Identifiers with(PathParameter kind, String value) {
    var all = new EnumMap<>(values);
    all.put(kind, value);
    return new Identifiers(all);
  }

  /** These, but of the kind what others have. */
  public Identifiers with(PathParameter kind, Identifiers others) {
    return with(kind, others.of(kind));
  }
}
