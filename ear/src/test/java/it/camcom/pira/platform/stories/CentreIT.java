package it.camcom.pira.platform.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.specification.RequestSpecification;
import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.run.DemoDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A chamber keeps the list of its centres, and changes them while a campaign is open. */
@TestMethodOrder(OrderAnnotation.class)
class CentreIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-centri");
  private static final String CENTRES = OWN.at("/centres");
  private static final String PLAN = OWN.at("/plans/2020");
  private static final String OLD = "Segretario Generale";

  private static List<String> read;
  private static String sheet;

  private static RequestSpecification as(String person) {
    return OWN.as(person);
  }

  private static RequestSpecification json(String person, Map<String, ?> body) {
    return as(person).contentType("application/json").body(body);
  }

  private static String idOf(String name) {
    return as("anna")
        .queryParam("limit", 500)
        .get(CENTRES)
        .path("centres.find { it.name == '%s' }.id".formatted(name));
  }

  private static String seen(String address) {
    return as("anna").get(address).header("ETag");
  }

  private static RequestSpecification patch(Map<String, ?> body) {
    return as("anna")
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", seen(sheet))
        .body(body);
  }

  @Test
  @Order(1)
  void an_import_tells_which_centres_it_will_add_and_adds_them() {
    var review =
        as("anna")
            .contentType("text/plain; charset=UTF-8")
            .body(DemoDocuments.of("prato").getBytes(StandardCharsets.UTF_8))
            .post(OWN.at("/imports"))
            .then()
            .statusCode(201)
            .body("newCentres", not(empty()))
            .body("newCentres", not(hasItem(OLD)))
            .extract();
    read = review.path("newCentres");
    as("anna").get(CENTRES).then().body("centres.name", everyItem(equalTo(OLD)));

    as("anna").post(OWN.at("/imports/" + review.path("id") + "/acceptance")).then().statusCode(201);

    List<String> listed = as("bruno").queryParam("limit", 500).get(CENTRES).path("centres.name");
    assertThat(listed).containsAll(read).contains(OLD);
    sheet =
        PLAN
            + "/sheets/"
            + as("anna").get(PLAN).path("sheets.find { it.centre == '%s' }.id".formatted(OLD));
  }

  @Test
  @Order(2)
  void a_misspelt_centre_is_asked_for_and_another_spelling_is_the_same() {
    patch(Map.of("centre", "Segretario Genrale"))
        .patch(sheet)
        .then()
        .statusCode(422)
        .body("violations.field", equalTo(List.of("centre")))
        .body("violations[0].message", containsString("«Segretario Genrale»"));
    json("gianna", Map.of("roles", List.of("CONTRIBUTOR"), "centres", List.of("Segretaria")))
        .put(OWN.at("/people/" + OWN.username("elena") + "/roles"))
        .then()
        .statusCode(422)
        .body("violations.field", equalTo(List.of("centres")));
    patch(Map.of("centre", " SEGRETARIO  generale")).patch(sheet).then().statusCode(200);
    as("anna").get(sheet).then().body("centre", equalTo(OLD));
    json(
            "gianna",
            Map.of("roles", List.of("CONTRIBUTOR"), "centres", List.of("segretario generale")))
        .put(OWN.at("/people/" + OWN.username("elena") + "/roles"))
        .then()
        .statusCode(200)
        .body("centres", equalTo(List.of(OLD)));
  }

  @Test
  @Order(3)
  void the_list_is_kept_by_those_who_may() {
    var name = Map.of("name", "Area servizi");
    json("elena", name).post(CENTRES).then().statusCode(403);
    json("bruno", name).post(CENTRES).then().statusCode(403);
    json("gianna", name).post(CENTRES).then().statusCode(201).body("name", equalTo("Area servizi"));
    json("anna", Map.of("name", "AREA  servizi"))
        .post(CENTRES)
        .then()
        .statusCode(422)
        .body("violations.field", equalTo(List.of("name")));
    as("carla").get(CENTRES).then().statusCode(404);
  }

  @Test
  @Order(4)
  void a_centre_is_renamed_with_everything_that_names_it() {
    var address = CENTRES + "/" + idOf(OLD);
    as("anna")
        .get(address)
        .then()
        .statusCode(200)
        .body("people.username", hasItem(OWN.username("elena")))
        .body("sheets", not(empty()))
        .body("campaigns", empty())
        .body("next", hasItem("renameCentre"));
    var name = Map.of("name", "Segreteria generale");
    json("anna", name)
        .queryParam("reason", "Delibera-3")
        .put(address + "/name")
        .then()
        .statusCode(428);
    json("anna", name)
        .header("If-Match", seen(address))
        .put(address + "/name")
        .then()
        .statusCode(422)
        .body("violations.field", equalTo(List.of("reason")));

    json("anna", name)
        .header("If-Match", seen(address))
        .queryParam("reason", "Delibera-3")
        .put(address + "/name")
        .then()
        .statusCode(200)
        .body("name", equalTo("Segreteria generale"));

    as("anna").get(sheet).then().body("centre", equalTo("Segreteria generale"));
    as("gianna")
        .get(OWN.at("/people/" + OWN.username("elena")))
        .then()
        .body("centres", equalTo(List.of("Segreteria generale")));
  }

  @Test
  @Order(5)
  void a_centre_joins_another_with_its_people_sheets_and_open_campaign() {
    json("anna", Map.of("asOf", "2020-06-30", "dueOn", "2020-07-15"))
        .post(PLAN + "/campaigns")
        .then()
        .statusCode(201);
    var address = CENTRES + "/" + idOf("Segreteria generale");
    var before = seen(address);
    as("anna")
        .get(address)
        .then()
        .body("campaigns.asOf", equalTo(List.of("2020-06-30")))
        .body("sheets.current", everyItem(equalTo(true)));
    var into = Map.of("into", idOf("Area servizi"));
    json("anna", Map.of("roles", List.of("AUDITOR")))
        .put(OWN.at("/people/" + OWN.username("elena") + "/roles"))
        .then()
        .statusCode(403);

    json("anna", into)
        .header("If-Match", before)
        .queryParam("reason", "Determina-12")
        .post(address + "/joining")
        .then()
        .statusCode(200)
        .body("closedOn", notNullValue());

    as("anna").get(sheet).then().body("centre", equalTo("Area servizi"));
    as("elena")
        .queryParam("limit", 500)
        .get(OWN.at("/due"))
        .then()
        .body("indicators", not(empty()))
        .body("indicators.centre", everyItem(equalTo("Area servizi")));
    as("anna").get(address).then().body("sheets", hasSize(0)).body("next", empty());
    json("anna", into)
        .header("If-Match", seen(address))
        .queryParam("reason", "Ancora")
        .post(address + "/joining")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:centre-closed"));
    patch(Map.of("centre", "Segreteria generale")).patch(sheet).then().statusCode(422);
  }

  @Test
  @Order(6)
  void what_changed_since_the_preview_is_not_closed_unseen() {
    var address = CENTRES + "/" + idOf("Area servizi");
    var before = seen(address);
    patch(Map.of("centre", read.get(0))).patch(sheet).then().statusCode(200);

    as("gianna")
        .header("If-Match", before)
        .queryParam("reason", "Soppresso")
        .post(address + "/closure")
        .then()
        .statusCode(412);
    as("gianna")
        .header("If-Match", seen(address))
        .queryParam("reason", "Soppresso")
        .post(address + "/closure")
        .then()
        .statusCode(200);

    as("elena").get(OWN.at("/due")).then().statusCode(401);
    as("anna").get(sheet).then().body("centre", equalTo(read.get(0)));
  }
}
