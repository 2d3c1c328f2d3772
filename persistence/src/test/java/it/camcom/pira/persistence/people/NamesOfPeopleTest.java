package it.camcom.pira.persistence.people;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where the names of people stand, once they have worked in every table: in that of the accounts.
 * It walks the catalogue, so that a column added tomorrow is looked at.
 */
class NamesOfPeopleTest {

  private static final Map<String, String> MAY_NAME_PEOPLE =
      Map.ofEntries(
          entry("account.username", "what people log in with"),
          entry("account.name", "what people are called"),
          entry("account.email", "where they get their post"),
          entry("audit_entry.reason", "free text of whoever made the change"));

  private static Storage storage;

  @BeforeAll
  static void people_work_in_every_table() {
    storage = Storage.ofItsOwn();
    FilledChambers.ensure(storage);
    DemoPeople.addTokens(storage.database());
    Session.keep(
        storage.database().application(),
        "prato",
        """
        update pira.account set name = 'Anna Bianchi Neri', email = 'anna@example.it'
          where username = 'anna';
        delete from pira.membership where account_id = md5('elena')::uuid;
        insert into pira.account (username, name, home_chamber)
          values ('zita', 'Zita Quaglia', 'prato');
        select set_config('pira.reason', 'Lo chiede Anna Bianchi', true);
        update pira.campaign set note = 'Promemoria'
        """);
    Query.run(
        storage.database().superuser(),
        "insert into pira.common_indicator (code, name) values ('P1', 'Prova')");
    Session.keep(
        storage.database().registry(),
        "",
        "insert into pira.login_failure values ('ADDRESS', '192.0.2.1', 1, now())");
  }

  @AfterAll
  static void close() {
    storage.close();
  }

  private static List<String> ask(String sql) {
    return Query.strings(storage.database().superuser(), sql);
  }

  /** A column that can hold a name, and its content as text. */
  private record Column(String table, String name, String text) {

    String called() {
      return table + "." + name;
    }

    boolean namesAnybody() {
      return !ask("""
              select 1 from pira.%s, (
                select username from pira.account
                union select name from pira.account where name <> ''
                union values ('Anna Bianchi'), ('anna@example.it')) p(word)
              where %s ~* ('\\m' || replace(p.word, '.', '[.]') || '\\M')
              limit 1
              """
              .formatted(table, text))
          .isEmpty();
    }
  }

  private static List<Column> columns() {
    return ask(
            """
            select concat_ws('|', c.table_name, c.column_name,
              format(case data_type when 'bytea' then 'encode(%I, ''escape'')' else '%I::text' end,
                c.column_name))
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'pira' and table_type = 'BASE TABLE'
              and c.table_name <> 'flyway_schema_history'
              and (data_type in ('text', 'character varying', 'json', 'jsonb', 'uuid', 'bytea')
                or udt_name = '_text')
            """)
        .stream()
        .map(line -> line.split("\\|"))
        .map(parts -> new Column(parts[0], parts[1], parts[2]))
        .toList();
  }

  private static boolean hasRows(String table) {
    return !ask("select 1 from pira." + table + " limit 1").isEmpty();
  }

  @Test
  void names_stand_with_the_accounts_and_nowhere_else() {
    var columns = columns();

    assertThat(columns).hasSizeGreaterThan(100);
    assertThat(columns).extracting(Column::table).allMatch(NamesOfPeopleTest::hasRows);
    assertThat(columns.stream().filter(Column::namesAnybody).map(Column::called))
        .containsExactlyInAnyOrderElementsOf(MAY_NAME_PEOPLE.keySet());
  }
}
