package it.camcom.pira.platform.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Session;
import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A chamber collects the values of 31 March 2020, chases those who are late, and closes. */
@TestMethodOrder(OrderAnnotation.class)
class CampaignIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-campagna");
  private static final String PRATO = OWN.at("");
  private static final String CAMPAIGNS = PRATO + "/plans/2020/campaigns";

  private static String campaign;
  private static String owned;

  @BeforeAll
  static void the_chamber_has_a_plan_and_its_people_have_addresses() {
    OWN.importPlan("anna");
    Session.keep(
        RunningPlatform.database().registry(),
        "",
        "update pira.account set email = username || '@prato.example' where home_chamber = '%s'"
            .formatted(OWN.id()));
  }

  private static RequestSpecification as(String person) {
    return OWN.as(person);
  }

  private static RequestSpecification sending(String person, Map<String, ?> body) {
    return as(person).contentType("application/json").body(body);
  }

  private static String seen(String address) {
    return as("anna").get(address).header("ETag");
  }

  private static ValidatableResponse progress() {
    return as("bruno").get(campaign + "/progress").then().statusCode(200);
  }

  @Test
  @Order(1)
  void a_planning_officer_opens_a_campaign_and_nobody_else_does() {
    var asked = Map.of("asOf", "2020-03-31", "dueOn", "2020-04-15", "note", "Primo trimestre");

    sending("elena", asked).post(CAMPAIGNS).then().statusCode(403);
    sending("anna", Map.of("asOf", "2021-03-31"))
        .post(CAMPAIGNS)
        .then()
        .statusCode(422)
        .body("violations.field", hasItems("asOf", "dueOn"));
    campaign =
        sending("anna", asked)
            .post(CAMPAIGNS)
            .then()
            .statusCode(201)
            .header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
            .body("open", equalTo(true))
            .body("next", hasItems("changeCampaign", "closeCampaign", "remindLate"))
            .extract()
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    sending("anna", asked)
        .post(CAMPAIGNS)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:campaign-already-exists"));
    as("bruno")
        .get(CAMPAIGNS)
        .then()
        .body("campaigns.note", hasItem("Primo trimestre"))
        .body("campaigns.next.flatten()", hasSize(0));
    as("carla").get(campaign).then().statusCode(404);
    as("carla").get(campaign.replace(OWN.id(), "pistoia")).then().statusCode(404);
  }

  @Test
  @Order(1)
  void a_day_of_another_age_is_refused() {
    var far = "+999999999-12-31";
    sending("anna", Map.of("asOf", far, "dueOn", far)).post(CAMPAIGNS).then().statusCode(422);
  }

  @Test
  @Order(2)
  void a_change_names_the_version_that_was_seen() {
    var later = Map.of("dueOn", "2020-04-20");

    sending("anna", later).put(campaign).then().statusCode(428);
    sending("anna", later)
        .header("If-Match", '"' + "0a".repeat(16) + '"')
        .put(campaign)
        .then()
        .statusCode(412);
    var seen = seen(campaign);
    sending("anna", later)
        .header("If-Match", seen)
        .put(campaign)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(seen)))
        .body("dueOn", equalTo("2020-04-20"));
  }

  @Test
  @Order(3)
  void a_contributor_sees_what_the_own_centre_still_has_to_measure() {
    var due = as("elena").queryParam("limit", 500).get(PRATO + "/due").then().statusCode(200);
    due.body("indicators.centre", everyItem(equalTo("Segretario Generale")))
        .body("indicators[0].target.year", equalTo(2020))
        .body("indicators[0].overdue", equalTo(true));
    List<String> mine =
        due.extract().path("indicators.findAll { it.asOf == '2020-03-31' }.indicator");
    owned = mine.get(0);
    int all = as("anna").get(PRATO + "/due").then().extract().path("total");

    assertThat(all).isGreaterThan(mine.size());
    as("anna")
        .queryParam("limit", 2)
        .get(PRATO + "/due")
        .then()
        .header("Link", containsString("offset=2"))
        .body("indicators", hasSize(2));
    as("bruno").get(PRATO + "/due").then().statusCode(403);
  }

  @Test
  @Order(4)
  void a_measured_indicator_is_no_longer_due() {
    int before = progress().extract().path("measured");
    var kind = kindOf(owned);
    sending("elena", Map.of("value", kind, "cause", "Attività non ancora avviata"))
        .put(PRATO + "/plans/2020/indicators/" + owned + "/measurements/2020-03-31")
        .then()
        .statusCode(200);

    progress()
        .body("measured", equalTo(before + 1))
        .body("overdue", equalTo(true))
        .body("centres.missing.id.flatten()", not(hasItem(owned)))
        .body("late.username", hasItem(OWN.username("elena")))
        .body(
            "late.find { it.username == '%s' }.missing".formatted(OWN.username("elena")),
            greaterThan(0));
    as("elena")
        .queryParam("limit", 500)
        .get(PRATO + "/due")
        .then()
        .body("indicators.findAll { it.asOf == '2020-03-31' }.indicator", not(hasItem(owned)));
  }

  private static Map<String, ?> kindOf(String indicator) {
    var kind =
        Query.strings(
                RunningPlatform.database().superuser(),
                "select value_kind from pira.indicator where id = '%s'".formatted(indicator))
            .get(0);
    return switch (kind) {
      case "YES_NO" -> Map.of("yes", false);
      case "ORDINAL" -> Map.of("level", "buono");
      case "K_OF_N" -> Map.of("number", 0, "whole", 8);
      default -> Map.of("number", 0);
    };
  }

  @Test
  @Order(5)
  void whoever_is_late_gets_one_letter_a_day_in_plain_text() throws Exception {
    int late = progress().extract().path("late.size()");

    as("elena").post(campaign + "/reminders").then().statusCode(403);
    as("anna").post(campaign + "/reminders").then().statusCode(200).body("sent", equalTo(late));
    as("anna")
        .post(campaign + "/reminders")
        .then()
        .statusCode(200)
        .body("sent", equalTo(0))
        .body("alreadyReminded", equalTo(late));

    var letter = lettersTo(OWN.username("elena") + "@prato.example");
    assertThat(letter).hasSize(1);
    assertThat(letter.get(0).getSubject())
        .contains("Camera di Commercio di Prato", "indicatori da rilevare entro il");
    assertThat(letter.get(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(letter.get(0).getContent().toString())
        .contains("Gentile Elena Russo", "31/03/2020", "20/04/2020 (termine scaduto)")
        .contains("https://pira.example.it");
  }

  private static List<MimeMessage> lettersTo(String address) {
    return Arrays.stream(RunningPlatform.mail().getReceivedMessages())
        .filter(message -> isTo(message, address))
        .toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getAllRecipients()[0].toString().contains(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Order(6)
  void a_campaign_that_was_a_mistake_is_taken_away() {
    var mistaken =
        sending("anna", Map.of("asOf", "2020-12-30", "dueOn", "2021-04-30"))
            .post(CAMPAIGNS)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");

    as("anna").delete(mistaken).then().statusCode(428);
    as("anna").header("If-Match", seen(mistaken)).delete(mistaken).then().statusCode(204);
    as("anna").get(mistaken).then().statusCode(404);
  }

  @Test
  @Order(7)
  void in_a_closed_campaign_nothing_is_due_and_nobody_is_late() {
    as("anna").post(campaign + "/closure").then().statusCode(428);
    as("anna")
        .header("If-Match", seen(campaign))
        .post(campaign + "/closure")
        .then()
        .statusCode(200)
        .header("ETag", equalTo(seen(campaign)))
        .body("open", equalTo(false));

    progress().body("overdue", equalTo(false)).body("late", hasSize(0));
    as("anna")
        .post(campaign + "/reminders")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:campaign-closed"));
    as("elena")
        .queryParam("limit", 500)
        .get(PRATO + "/due")
        .then()
        .body("indicators.findAll { it.asOf == '2020-03-31' }", hasSize(0));
  }
}
