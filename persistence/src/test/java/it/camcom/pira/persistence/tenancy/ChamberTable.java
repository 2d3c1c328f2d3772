package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.persistence.local.Query;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * A table of chambers' rows, as the database's catalogue describes it. The column of the chamber
 * goes without saying: keys are listed without it.
 *
 * @param columns those that can be written
 * @param key the rest of the primary key
 * @param names the rest of every other unique key
 */
record ChamberTable(
    String name,
    List<String> columns,
    List<String> key,
    List<List<String>> names,
    List<ForeignKey> foreignKeys) {

  /**
   * Columns that name a row of a parent that is of a chamber as well, pair by pair.
   *
   * @param written the columns to write for it; one that is generated is written by its namesake
   */
  record ForeignKey(
      List<String> columns, List<String> written, String parent, List<String> parentColumns) {

    boolean overlaps(List<String> others) {
      return !Collections.disjoint(written, others);
    }
  }

  static List<ChamberTable> all(DataSource superuser) {
    return Tables.ofChambers(superuser).stream().map(name -> read(superuser, name)).toList();
  }

  private static ChamberTable read(DataSource superuser, String name) {
    return new ChamberTable(
        name,
        Query.strings(
            superuser,
            """
            select attname from pg_attribute
            where attrelid = 'pira.%s'::regclass and attnum > 0 and not attisdropped
              and attgenerated = '' order by attnum
            """
                .formatted(name)),
        uniqueKeys(superuser, name, "indisprimary").stream().flatMap(List::stream).toList(),
        uniqueKeys(superuser, name, "not indisprimary"),
        foreignKeys(superuser, name));
  }

  private static List<List<String>> uniqueKeys(DataSource superuser, String name, String which) {
    return Query.strings(
            superuser,
            """
            select string_agg(a.attname, ' ' order by k.place)
            from pg_index i
            cross join unnest(i.indkey) with ordinality as k(number, place)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
            where i.indrelid = 'pira.%s'::regclass and i.indisunique and %s
              and a.attname <> 'chamber_id'
            group by i.indexrelid order by 1
            """
                .formatted(name, which))
        .stream()
        .map(ChamberTable::words)
        .toList();
  }

  private static List<ForeignKey> foreignKeys(DataSource superuser, String name) {
    return Query.strings(
            superuser,
            """
            select string_agg(own.attname, ' ' order by k.place)
              || '/' || string_agg(case own.attgenerated when '' then own.attname
                else other.attname end, ' ' order by k.place)
              || '/' || p.relname || '/' || string_agg(other.attname, ' ' order by k.place)
            from pg_constraint c
            join pg_class p on p.oid = c.confrelid
            cross join unnest(c.conkey, c.confkey) with ordinality as k(own, other, place)
            join pg_attribute own on own.attrelid = c.conrelid and own.attnum = k.own
            join pg_attribute other on other.attrelid = c.confrelid and other.attnum = k.other
            where c.contype = 'f' and c.conrelid = 'pira.%s'::regclass
              and own.attname <> 'chamber_id'
              and exists (select 1 from pg_attribute a
                where a.attrelid = c.confrelid and a.attname = 'chamber_id')
            group by c.conname, p.relname order by 1
            """
                .formatted(name))
        .stream()
        .map(line -> line.split("/", -1))
        .map(part -> new ForeignKey(words(part[0]), words(part[1]), part[2], words(part[3])))
        .toList();
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.split(" ", -1));
  }
}
