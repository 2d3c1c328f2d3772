package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.OpenedChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.TestAccount;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that change nothing, in a chamber with a plan. */
class ReadingPagesIT {

  private static OpenedChamber chamber;
  private static Browser administrator;
  private static Browser officer;
  private static Browser auditor;
  private static TestAccount planner;

  @BeforeAll
  static void a_chamber_has_a_plan() {
    chamber = OpenedChamber.of("livorno", "1234567890");
    administrator = chamber.administrator().browser();
    auditor = chamber.member("AUDITOR").browser();
    planner = chamber.member("PLANNING_OFFICER");
    chamber.importPlan(planner);
    officer = planner.browser();
  }

  @Test
  void a_plan_shows_each_indicator_with_its_figures_as_printed() {
    var row = officer.page(chamber.at("plans/2020")).select("tr:contains(Eventi Auditorium)");

    assertThat(row.text()).contains("50", "13", "al 30/09/2020", "26%");
    officer.get(chamber.at("plans/2019")).then().statusCode(404);
    officer.get("/chambers/prato/plans/2020").then().statusCode(404);
  }

  @Test
  void the_history_of_an_indicator_is_for_those_who_may_read_it() {
    var link = auditor.page(chamber.at("plans/2020")).selectFirst("th a").attr("href");

    assertThat(auditor.page(link).text())
        .contains("Storia di target e valori", "livorno.planning_officer", "Target 2020");
    assertThat(administrator.page(link).text()).contains("Target").doesNotContain("Storia");
    officer.get(chamber.at("plans/2020/indicators/" + UUID.randomUUID())).then().statusCode(404);
  }

  @Test
  void the_register_of_changes_is_verified_and_a_noted_entry_is_found_again() {
    var page = auditor.page(chamber.at("audit"));
    var hash = page.selectFirst(".pira-hash").text();
    var position = page.select("dl dd").get(0).text();
    var check = chamber.at("audit?position=" + position + "&hash=");

    assertThat(page.text()).contains("Il registro è integro");
    assertThat(auditor.page(check + hash).text()).contains("è al suo posto");
    assertThat(auditor.page(check + "0".repeat(64)).text())
        .contains("L’annotazione non corrisponde", "non è quella annotata", "troncato o riscritto")
        .doesNotContain("Il registro non è integro");
    assertThat(auditor.page(check + "x").text()).contains("64 caratteri");
    officer.get(chamber.at("audit")).then().statusCode(403);
  }

  @Test
  void changes_are_read_from_the_latest_to_the_first_in_italian() {
    var path = chamber.at("audit/changes");
    var seen = 0;
    for (String next = path; !next.isEmpty(); seen++) {
      var page = auditor.page(next);
      var more = page.selectFirst("main p a:contains(Modifiche precedenti)");
      next = more == null ? "" : more.attr("href");
      assertThat(page.select("h2")).hasSizeLessThanOrEqualTo(50);
      if (next.isEmpty()) {
        assertThat(page.select("h2").last().text()).startsWith("1. ");
      }
    }
    assertThat(seen).isGreaterThan(2);
    assertThat(auditor.page(path).text()).contains("inserimento").doesNotContain("_id");
    var first = auditor.page(path + "?before=2").selectFirst("ol.pira-changes > li");
    assertThat(first.select("h2").text()).matches("1\\. .+: inserimento – .+");
    assertThat(first.select("details dd ins")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-13-45", "7E9", "2.10", "[1, x", "\"true\""})
  void a_change_shows_numbers_and_days_in_italian_and_texts_as_they_were_written(String note) {
    var link = officer.page(chamber.at("plans/2020")).selectFirst("th a:contains(Eventi)");
    var asOf = "2020-02-" + (10 + note.length());
    OpenedChamber.by(planner)
        .contentType("application/json")
        .body(Map.of("value", Map.of("number", 1234.5), "note", note))
        .put("/api/v1" + link.attr("href") + "/measurements/" + asOf)
        .then()
        .statusCode(200);

    var latest = auditor.page(chamber.at("audit/changes")).selectFirst("ol.pira-changes > li");
    assertThat(latest.select("dd ins").eachText())
        .anySatisfy(one -> assertThat(one).endsWith(": " + note))
        .anySatisfy(one -> assertThat(one).endsWith(": 1.234,5"))
        .anySatisfy(one -> assertThat(one).endsWith(asOf.substring(8) + "/02/2020"));
  }

  @Test
  void a_change_shows_each_of_several_texts_or_numbers() {
    var link = officer.page(chamber.at("plans/2020")).selectFirst("th a:contains(Spazi camerali)");
    var indicator = "/api/v1" + link.attr("href");
    var quantities = Map.of("quantities", List.of("Di mattina", "Di sera"), "calculation", "q1+q2");
    OpenedChamber.by(planner)
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", OpenedChamber.by(planner).get(indicator).header("ETag"))
        .body(quantities)
        .patch(indicator)
        .then()
        .statusCode(200);
    assertThat(latest("nomi delle quantità")).endsWith(": Di mattina; Di sera");

    OpenedChamber.by(planner)
        .contentType("application/json")
        .body(Map.of("quantities", List.of(1200, 34.5)))
        .put(indicator + "/measurements/2020-02-10")
        .then()
        .statusCode(200);
    assertThat(latest("quantità")).endsWith(": 1.200; 34,5");
  }

  /** What the latest change made of a field. */
  private static String latest(String field) {
    return auditor
        .page(chamber.at("audit/changes"))
        .selectFirst("ol.pira-changes > li")
        .select("div:has(dt:matchesOwn(^" + field + "$)) ins")
        .text();
  }

  /** Otherwise a new table or column would be shown by its English name. */
  @Test
  void every_table_and_column_of_a_chamber_has_an_italian_term() {
    var audited =
        """
        from information_schema.columns c join pg_trigger t
          on t.tgrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
        where c.table_schema = 'pira' and t.tgname like 'audit%'
        """;
    var source = RunningPlatform.database().superuser();
    var tables = Query.strings(source, "select distinct c.table_name " + audited);
    var columns = Query.strings(source, "select distinct c.column_name " + audited);

    assertThat(tables).hasSizeGreaterThan(15);
    assertThat(tables).allSatisfy(one -> assertThat(Terms.stored("Table", one)).isNotEqualTo(one));
    assertThat(columns)
        .filteredOn(one -> !List.of("performance", "target").contains(one))
        .allSatisfy(one -> assertThat(Terms.stored("Column", one)).isNotEqualTo(one));
  }

  @Test
  void the_network_reads_approved_figures_and_members_see_that() {
    var nadia = Browser.loggedIn("nadia");

    assertThat(nadia.page("/network/figures?year=2020").text())
        .contains("Ogni camera vede chi ha letto i suoi dati", "Camera di Commercio di Prato");
    assertThat(nadia.page("/network/figures?year=ieri").text()).contains("quattro cifre");
    assertThat(officer.page(chamber.at("network-reads")).text())
        .contains("La rete non ha letto nessun dato della camera.");
    officer.get("/network/figures").then().statusCode(404);
    Browser.loggedIn("elena")
        .get("/chambers/prato/network-reads")
        .then()
        .statusCode(403)
        .body(containsString("leggere che cosa la rete ha consultato"));
  }
}
