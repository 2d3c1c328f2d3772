package it.camcom.pira.persistence.tenancy;

import static it.camcom.pira.persistence.tenancy.IsolationAttacks.VICTIM;
import static java.util.stream.Collectors.joining;

import it.camcom.pira.persistence.tenancy.ChamberTable.ForeignKey;
import it.camcom.pira.persistence.tenancy.VictimRow.Reference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Finds, past the policies, what an attacker would have to know of the victim. */
final class VictimRows {

  private final RawRows rows;
  private final String attacker;
  private final List<ChamberTable> tables;

  VictimRows(DataSource superuser, String attacker) {
    this.rows = new RawRows(superuser, VICTIM);
    this.attacker = attacker;
    this.tables = ChamberTable.all(superuser);
  }

  /** One row of the victim for every table. */
  List<VictimRow> preys() {
    return tables.stream().map(this::prey).toList();
  }

  private VictimRow prey(ChamberTable table) {
    var row = unmistakable(table);
    return new VictimRow(
        table,
        row,
        with(row, "jsonb_build_object('chamber_id', '%s')".formatted(attacker), row),
        changed(table, row, table.key()),
        alterations(table, row),
        anyRow(table, attacker).isPresent(),
        rows.areAppendOnly(table.name()),
        table.foreignKeys().stream().map(key -> reference(table, key)).toList());
  }

  /** What can only be appended to is left as it is; its rows may have namesakes. */
  private String unmistakable(ChamberTable table) {
    return rowWithoutNamesake(table)
        .orElseGet(
            () -> {
              var any = anyRow(table, VICTIM).orElseThrow(() -> missing(table, "a row"));
              if (rows.areAppendOnly(table.name())) {
                return any;
              }
              rows.add(table, changed(table, any, table.key()));
              return rowWithoutNamesake(table).orElseThrow();
            });
  }

  private Optional<String> rowWithoutNamesake(ChamberTable table) {
    var same = table.key().stream().map(column -> " and o.%1$s = t.%1$s".formatted(column));
    return rows.first(
        """
        select to_jsonb(t)::text from pira.%1$s t
        where chamber_id = '%2$s' and not exists (
          select 1 from pira.%1$s o where o.chamber_id <> t.chamber_id%3$s)
        order by 1
        """
            .formatted(table.name(), VICTIM, table.key().isEmpty() ? " and false" : join(same)));
  }

  private Optional<String> anyRow(ChamberTable table, String chamber) {
    return rows.first(
        "select to_jsonb(t)::text from pira.%s t where chamber_id = '%s' order by 1"
            .formatted(table.name(), chamber));
  }

  private static String join(Stream<String> parts) {
    return parts.collect(joining());
  }

  /** The row with other values in the columns. */
  private String changed(ChamberTable table, String row, Collection<String> columns) {
    var values =
        columns.stream()
            .map(column -> "'%s', %s".formatted(column, rows.anotherValue(table.name(), column)))
            .collect(joining(", "));
    return rows.first(
            "select (to_jsonb(t) || jsonb_build_object(%s))::text from %s t"
                .formatted(values, RawRows.of(table.name())),
            row)
        .orElseThrow();
  }

  private Map<String, String> alterations(ChamberTable table, String row) {
    var altered = new LinkedHashMap<String, String>();
    for (String column : table.columns()) {
      if (!isOfKey(table, column)) {
        var other = changed(table, row, List.of(column));
        if (!other.equals(row) && rows.accept(table, column, other)) {
          altered.put(column, other);
        }
      }
    }
    return altered;
  }

  private static boolean isOfKey(ChamberTable table, String column) {
    return column.equals("chamber_id")
        || table.key().contains(column)
        || table.names().stream().anyMatch(name -> name.contains(column))
        || table.foreignKeys().stream().anyMatch(key -> key.overlaps(List.of(column)));
  }

  /** Made of a row of the attacker; of one of the victim if the attacker has none. */
  private Reference reference(ChamberTable table, ForeignKey key) {
    var base =
        Stream.of(attacker, VICTIM)
            .map(chamber -> rowThatPoints(table, key, chamber))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> missing(table, "a row with its " + key.columns()));
    // A key that is part of what it points at is another already.
    var child = key.overlaps(table.key()) ? base : changed(table, base, table.key());
    return new Reference(key, pointed(child, key));
  }

  private Optional<String> rowThatPoints(ChamberTable table, ForeignKey key, String chamber) {
    return rows.first(
        "select to_jsonb(t)::text from pira.%s t where chamber_id = '%s' and num_nulls(%s) = 0"
            .formatted(table.name(), chamber, String.join(", ", key.columns())));
  }

  private String pointed(String child, ForeignKey key) {
    var parent = unmistakable(table(key.parent()));
    var values = new StringBuilder("'chamber_id', '" + attacker + "'");
    for (int i = 0; i < key.columns().size(); i++) {
      values.append(
          ", '%s', p -> '%s'".formatted(key.written().get(i), key.parentColumns().get(i)));
    }
    return with(child, "jsonb_build_object(%s)".formatted(values), parent);
  }

  /** The row with more on top, which may take values out of another row, {@code p}. */
  private String with(String row, String more, String other) {
    return rows.first(
            "select (cast(? as jsonb) || %s)::text from cast(? as jsonb) p".formatted(more),
            row,
            other)
        .orElseThrow();
  }

  private ChamberTable table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static IllegalStateException missing(ChamberTable table, String what) {
    return new IllegalStateException(
        "FilledChambers gives %s no %s of %s".formatted(VICTIM, what, table.name()));
  }
}
