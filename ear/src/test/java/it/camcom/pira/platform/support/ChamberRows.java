package it.camcom.pira.platform.support;

import static it.camcom.pira.platform.support.RunningPlatform.database;

import it.camcom.pira.persistence.local.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every row of a chamber as the database holds it, regardless of policies. */
public final class ChamberRows {

  /** The network's reading of approved figures is its right, and is written down here. */
  private static final Set<String> WRITTEN_BY_THE_NETWORK = Set.of("network_read_log");

  private ChamberRows() {}

  /** Returns the rows by table; a table added later is among them. */
  public static Map<String, String> of(FilledChamber chamber) {
    var tables = new TreeMap<String, String>();
    for (String table :
        strings(
            """
            select c.table_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'pira' and c.column_name = 'chamber_id'
              and t.table_type = 'BASE TABLE'
            """)) {
      tables.put(table, rows(table, "chamber_id = '%s'".formatted(chamber.id())));
    }
    tables.keySet().removeAll(WRITTEN_BY_THE_NETWORK);
    var people =
        "account_id in (select id from pira.account where home_chamber = '%s')"
            .formatted(chamber.id());
    tables.put("chamber", rows("chamber", "id = '%s'".formatted(chamber.id())));
    tables.put("account", rows("account", "home_chamber = '%s'".formatted(chamber.id())));
    tables.put("credential", rows("credential", people));
    tables.put("access_token", rows("access_token", people));
    return tables;
  }

  private static String rows(String table, String condition) {
    return String.join(
        "\n",
        strings("select r::text from pira.%s r where %s order by 1".formatted(table, condition)));
  }

  private static List<String> strings(String sql) {
    return Query.strings(database().superuser(), sql);
  }
}
