package it.camcom.pira.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.SamplePlan;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.measurement.JpaMeasurements;
import it.camcom.pira.persistence.plan.JpaPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the audit had written down before it kept rows as text reads and verifies as it did. */
class EarlierEntriesTest {

  private static final String BEFORE_ROWS_WERE_TEXT = "17";

  @Test
  void entries_of_an_earlier_version_stay_and_the_chain_goes_on() {
    try (var database = LocalPostgres.start()) {
      SchemaMigration.configured(database.settings())
          .target(BEFORE_ROWS_WERE_TEXT)
          .load()
          .migrate();
      DemoPeople.add(database);
      addPlan(database);
      addAreas(
          database, "with \\ and \"quotes\"", "a\nline\tand \u0001 \u007f", "è € 𝒳 \u2028 </x>");
      changeAndRemove(database);
      var earlier = entries(database);

      SchemaMigration.migrate(database.settings());

      assertThat(earlier)
          .hasSizeGreaterThan(70)
          .anyMatch(entry -> entry.contains("\"UPDATE\", \"strategic_area\""))
          .anyMatch(entry -> entry.contains("\"DELETE\", \"strategic_area\""))
          .anyMatch(entry -> entry.contains("sha256:"));
      assertThat(entries(database)).isEqualTo(earlier);
      assertThat(breaks(database)).isEmpty();

      addAreas(database, "after \\ \"it\" \u0001 è € 𝒳");
      assertThat(entries(database))
          .hasSize(earlier.size() + 1)
          .startsWith(earlier.toArray(String[]::new));
      assertThat(breaks(database)).isEmpty();
    }
  }

  private static void addPlan(LocalPostgres database) {
    var plan = SamplePlan.withEverything(2040);
    // The tables that this writes to are as they are today; later ones are not there yet.
    var unseen = Map.<String, Object>of("hibernate.hbm2ddl.auto", "none");
    try (var factory = Storage.factory(database.application(), database, unseen)) {
      Storage.in(
          factory,
          Storage.scope("prato"),
          entities -> {
            new JpaPlans(entities).add(plan);
            new JpaMeasurements(entities)
                .add(plan.id(), SamplePlan.measurementsOf(plan, LocalDate.of(2040, 9, 30)));
            return null;
          });
    }
  }

  private static void addAreas(LocalPostgres database, String... names) {
    for (String name : names) {
      Session.keep(
          database.application(),
          "prato",
          "select set_config('pira.reason', '%1$s', true);".formatted(name)
              + "insert into pira.strategic_area (chamber_id, name) values ('prato', '%1$s')"
                  .formatted(name));
    }
  }

  private static void changeAndRemove(LocalPostgres database) {
    Session.keep(
        database.application(),
        "prato",
        """
        update pira.strategic_area set name = name || ' bis' where name like 'with%';
        delete from pira.strategic_area where name like 'a%'
        """);
    Session.keep(
        database.superuser(),
        "prato",
        "update pira.chamber set logo = '\\x89504e47', logo_type = 'image/png' where id = 'prato'");
  }

  private static List<String> entries(LocalPostgres database) {
    return Query.strings(
        database.superuser(),
        """
        select jsonb_build_array(e.position, e.at, person, request, reason, action, table_name,
          subject, old_row::text, new_row::text, hash)
        from pira.audit_entry e where chamber_id = 'prato' order by e.position
        """);
  }

  private static List<String> breaks(LocalPostgres database) {
    return Query.strings(database.superuser(), "select breach from pira.audit_break('prato')");
  }
}
