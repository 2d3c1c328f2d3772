package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.OwnChamber;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entering the values of a campaign on one page, without a script. */
class ValuesPagesIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-valori");
  private static final String CAMPAIGNS = "/plans/2020/campaigns";

  private static Browser officer;
  private static Browser contributor;

  @BeforeAll
  static void the_chamber_has_a_plan() {
    OWN.importPlan("anna");
    officer = Browser.loggedIn(OWN.username("anna"));
    contributor = Browser.loggedIn(OWN.username("elena"));
  }

  /** Opens a campaign for a day, and returns the address of its page of values. */
  private static String campaign(String asOf, String dueOn) {
    String id =
        OWN.as("anna")
            .contentType("application/json")
            .body(Map.of("asOf", asOf, "dueOn", dueOn))
            .post(OWN.at(CAMPAIGNS))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/chambers/" + OWN.id() + CAMPAIGNS + "/" + id + "/values";
  }

  private static Element row(Document page, String name) {
    return page.selectFirst("tr[data-row]:contains(" + name + ")");
  }

  /** The field of an indicator's value. */
  private static String field(Document page, String name) {
    return "v" + row(page, name).attr("data-row");
  }

  private static Map<String, String> fields(Document page) {
    var fields = new TreeMap<String, String>();
    page.select("#values").forms().get(0).formData().stream()
        .filter(one -> !one.key().equals(Browser.TOKEN))
        .forEach(one -> fields.put(one.key(), one.value()));
    return fields;
  }

  private static Response save(Browser browser, String address, Map<String, String> typed) {
    var all = fields(browser.page(address));
    all.putAll(typed);
    return browser.post(address, address, all);
  }

  private static Document shown(Response answer, int status) {
    return Jsoup.parse(answer.then().statusCode(status).extract().asString());
  }

  @Test
  void values_are_typed_as_in_italy_saved_together_and_shown_with_their_performance() {
    var address = campaign("2020-11-30", "2020-12-10");
    var page = officer.page(address);
    assertThat(page.title()).startsWith("Valori al 30 novembre 2020");
    assertThat(page.select("tr[data-row]")).hasSizeGreaterThan(50);
    var events = row(page, "Eventi Auditorium");
    assertThat(events.text()).contains("13", "al 30/09/2020", "50");

    save(
            officer,
            address,
            Map.of(field(page, "Eventi Auditorium"), "1.025,5", field(page, "Spazi camerali"), "7"))
        .then()
        .statusCode(303);

    var after = officer.page(address);
    assertThat(after.select(".alert-success").text()).contains("sono cambiati 2 valori");
    assertThat(after.text()).contains("2 su ");
    assertThat(row(after, "Eventi Auditorium").text()).contains("100%");
    assertThat(after.getElementById(field(after, "Eventi Auditorium")).val()).isEqualTo("1.025,5");

    assertThat(shown(save(officer, address, Map.of()), 303)).isNotNull();
    assertThat(officer.page(address).select(".alert-success").text()).contains("Nessun valore");
  }

  @Test
  void a_list_of_campaigns_leads_there() {
    var address = campaign("2020-11-29", "2020-12-10");

    var list = officer.page("/chambers/" + OWN.id() + CAMPAIGNS);

    assertThat(list.select("main th a").eachAttr("href")).contains(address);
    assertThat(list.select("main td").eachText()).contains("in ritardo");
    officer.get("/chambers/" + OWN.id() + "/plans/2019/campaigns").then().statusCode(404);
  }

  @Test
  void with_one_fault_nothing_is_saved_and_nothing_typed_is_lost() {
    var address = campaign("2020-11-28", "2020-12-10");
    var page = officer.page(address);
    var sound = field(page, "Eventi Auditorium");
    var wrong = field(page, "Spazi camerali");
    var note = wrong.replace('v', 'n');

    var again =
        shown(
            save(officer, address, Map.of(sound, "12", wrong, "circa 7", note, "Contati a mano")),
            422);

    assertThat(again.title()).startsWith("Errore: ");
    var summary = again.selectFirst("[role=alert][autofocus]");
    assertThat(summary.text()).contains("C’è un problema", "Spazi camerali", "«circa 7»");
    assertThat(summary.select("a").eachAttr("href")).containsExactly("#" + wrong);
    var field = again.getElementById(wrong);
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(field.val()).isEqualTo("circa 7");
    for (String id : field.attr("aria-describedby").split(" ", -1)) {
      assertThat(again.getElementById(id)).as(id).isNotNull();
    }
    assertThat(again.getElementById(sound).val()).isEqualTo("12");
    assertThat(again.getElementById(note).text()).isEqualTo("Contati a mano");
    assertThat(officer.page(address).text()).contains("0 su ");
  }

  @Test
  void a_part_beyond_its_whole_is_refused_at_its_cell() {
    var address = campaign("2020-11-27", "2020-12-10");
    var page = officer.page(address);
    var share = page.selectFirst("input[placeholder*=su]").id();

    var again = shown(save(officer, address, Map.of(share, "9 su 8")), 422);

    assertThat(again.getElementById(share.replace('v', 'f')).text()).contains("supera il totale");
    save(officer, address, Map.of(share, "4 su 8")).then().statusCode(303);
    assertThat(officer.page(address).getElementById(share).val()).isEqualTo("4 su 8");
  }

  @Test
  void a_saved_value_is_corrected_or_withdrawn_with_a_reason() {
    var address = campaign("2020-11-26", "2020-12-10");
    var cell = field(officer.page(address), "Eventi Auditorium");
    save(officer, address, Map.of(cell, "12")).then().statusCode(303);

    var again = shown(save(officer, address, Map.of(cell, "14")), 422);
    assertThat(again.getElementById("reason-fault").text()).contains("scrivi il motivo");
    assertThat(again.selectFirst("[role=alert] a").attr("href")).isEqualTo("#reason");
    shown(save(officer, address, Map.of(cell, "")), 422);

    save(officer, address, Map.of(cell, "14", "reason", "Ricontati")).then().statusCode(303);
    assertThat(officer.page(address).getElementById(cell).val()).isEqualTo("14");
    save(officer, address, Map.of(cell, "", "reason", "Di un altro mese")).then().statusCode(303);
    assertThat(officer.page(address).text()).contains("0 su ");
  }

  @Test
  void who_was_overtaken_sees_both_values_and_decides() {
    var address = campaign("2020-11-25", "2020-12-10");
    var before = officer.page(address);
    var cell = field(before, "Eventi Auditorium");
    var beside = field(before, "Spazi camerali");
    var late = fields(before);
    save(officer, address, Map.of(cell, "12")).then().statusCode(303);

    late.put(cell, "15");
    late.put(beside, "3");
    var again = shown(officer.post(address, address, late), 409);

    assertThat(again.getElementById(cell).val()).isEqualTo("15");
    assertThat(again.getElementById(cell.replace('v', 'o')).text()).contains("è stato salvato 12");
    assertThat(again.selectFirst("[role=alert] a").attr("href")).isEqualTo("#" + cell);
    assertThat(officer.page(address).getElementById(beside).val()).isEmpty();
    var decided = fields(again);
    decided.put("reason", "Il conto giusto è il mio");
    officer.post(address, address, decided).then().statusCode(303);
    assertThat(officer.page(address).getElementById(cell).val()).isEqualTo("15");
    assertThat(officer.page(address).getElementById(beside).val()).isEqualTo("3");
  }

  @Test
  void a_row_that_was_not_touched_is_never_in_conflict() {
    var address = campaign("2020-11-24", "2020-12-10");
    var cell = field(officer.page(address), "Eventi Auditorium");
    var beside = field(officer.page(address), "Spazi camerali");
    save(officer, address, Map.of(cell, "12")).then().statusCode(303);
    var late = fields(officer.page(address));
    save(officer, address, Map.of(cell, "13", "reason", "Ricontati")).then().statusCode(303);

    late.put(beside, "3");
    officer.post(address, address, late).then().statusCode(303);

    assertThat(officer.page(address).getElementById(cell).val()).isEqualTo("13");
  }

  @Test
  void a_contributor_sees_and_records_the_own_rows_alone() {
    var address = campaign("2020-11-23", "2020-12-10");
    var all = officer.page(address);
    var own = contributor.page(address);
    assertThat(own.select("tr[data-row]").size())
        .isPositive()
        .isLessThan(all.select("tr[data-row]").size());
    var ownIds = List.of(own.selectFirst("input[name=rows]").val().split(",", -1));
    var foreign =
        List.of(all.selectFirst("input[name=rows]").val().split(",", -1)).stream()
            .filter(id -> !ownIds.contains(id))
            .findFirst()
            .orElseThrow();

    var refused =
        shown(contributor.post(address, address, Map.of("rows", foreign, "v0", "1")), 409);
    assertThat(refused.selectFirst("[role=alert]").text()).contains("centr");
    shown(
        contributor.post(address, address, Map.of("rows", UUID.randomUUID() + "", "v0", "1")), 422);
    assertThat(officer.page(address).text()).contains("0 su ");

    Browser.loggedIn("carla").get(address).then().statusCode(404);
    officer
        .get("/chambers/" + OWN.id() + CAMPAIGNS + "/" + UUID.randomUUID() + "/values")
        .then()
        .statusCode(404);
    officer.get(address.replace("2020", "2019")).then().statusCode(404);
  }

  @Test
  void of_a_closed_campaign_the_values_are_only_read() {
    var address = campaign("2020-11-22", "2020-12-10");
    var cell = field(officer.page(address), "Eventi Auditorium");
    var late = fields(officer.page(address));
    var campaign = "/api/v1" + address.replace("/values", "");
    OWN.as("anna")
        .header("If-Match", OWN.as("anna").get(campaign).header("ETag"))
        .post(campaign + "/closure")
        .then()
        .statusCode(200);

    var closed = officer.page(address);
    assertThat(closed.text()).contains("la rilevazione è chiusa");
    assertThat(closed.select("main input, main select")).isEmpty();
    late.put(cell, "12");
    var refused =
        officer
            .request()
            .urlEncodingEnabled(true)
            .formParams(late)
            .formParam(Browser.TOKEN, officer.token("/me/password"))
            .post(address);
    assertThat(shown(refused, 409).selectFirst("[role=alert]").text()).contains("è chiusa");
    assertThat(officer.page(address).text()).contains("0 su ");
  }
}
