package it.camcom.pira.platform.stories;

import static io.restassured.RestAssured.given;
import static it.camcom.pira.platform.support.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.platform.support.RunningPlatform;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A chamber is opened; its people come, work with tokens, and go. */
@TestMethodOrder(OrderAnnotation.class)
class PeopleIT {

  private static final String LUCCA = "/api/v1/chambers/lucca";
  private static final String CHOSEN = "una frase lunga e mia";
  private static final byte[] PIXEL = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13
  };

  private static String oneTime;
  private static String token;

  private static RequestSpecification json(RequestSpecification request, Object body) {
    return request.contentType("application/json").body(body);
  }

  private static RequestSpecification byPassword(String username, String password) {
    return given()
        .baseUri(RunningPlatform.address())
        .header("X-Forwarded-For", "192.0.2.77")
        .auth()
        .preemptive()
        .basic(username, password);
  }

  private static Map<String, Object> lucca(String taxCode) {
    return Map.of(
        "id",
        "lucca",
        "name",
        "Camera di Commercio di Lucca",
        "provinces",
        List.of("LU"),
        "taxCode",
        taxCode,
        "logo",
        Base64.getEncoder().encodeToString(PIXEL),
        "administrator",
        Map.of("username", "l.lucchesi", "name", "Lucia Lucchesi", "email", "l@example.it"));
  }

  @Test
  @Order(1)
  void what_cannot_be_taken_is_named_field_by_field_and_leaves_nothing() {
    json(as("ugo"), Map.of("id", "X", "provinces", List.of("Lucca"), "taxCode", "12345678901"))
        .post("/api/v1/register/chambers")
        .then()
        .statusCode(422)
        .body(
            "violations.field",
            contains(
                "administrator.name",
                "administrator.username",
                "id",
                "name",
                "provinces",
                "taxCode"));
    as("ugo").get("/api/v1/register/chambers/lucca").then().statusCode(404);
  }

  @Test
  @Order(2)
  void one_call_opens_a_chamber_with_its_administrator() {
    oneTime =
        json(as("ugo"), lucca("00000000018"))
            .post("/api/v1/register/chambers")
            .then()
            .statusCode(201)
            .header("Location", endsWith("/register/chambers/lucca"))
            .body("chamber.provinces", contains("LU"))
            .body("administrator.username", equalTo("l.lucchesi"))
            .extract()
            .path("administrator.oneTimePassword");

    json(as("ugo"), lucca("00000000018")).post("/api/v1/register/chambers").then().statusCode(409);
  }

  @Test
  @Order(3)
  void a_one_time_password_opens_nothing_but_the_choice_of_another() {
    byPassword("l.lucchesi", oneTime)
        .get(LUCCA + "/people")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:pira:problem:password-to-change"));
    json(byPassword("l.lucchesi", oneTime), Map.of("oldPassword", oneTime, "newPassword", "corta"))
        .post("/api/v1/me/password")
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("almeno 12 caratteri"));
    json(byPassword("l.lucchesi", oneTime), Map.of("oldPassword", oneTime, "newPassword", CHOSEN))
        .post("/api/v1/me/password")
        .then()
        .statusCode(204);
    byPassword("l.lucchesi", oneTime).get("/api/v1/me").then().statusCode(401);
    byPassword("l.lucchesi", CHOSEN)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("memberships[0].chamber", equalTo("lucca"));
  }

  @Test
  @Order(4)
  void the_logo_is_there_for_the_chamber_alone() {
    byte[] logo =
        byPassword("l.lucchesi", CHOSEN)
            .get(LUCCA + "/logo")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray();

    assertThat(logo).isEqualTo(PIXEL);
    as("anna").get(LUCCA + "/logo").then().statusCode(404);
  }

  @Test
  @Order(5)
  void an_administrator_takes_people_in_and_gives_them_roles() {
    json(
            byPassword("l.lucchesi", CHOSEN),
            Map.of("username", "P.Rossi", "name", "Pia Rossi", "roles", List.of("CONTRIBUTOR")))
        .post(LUCCA + "/people")
        .then()
        .statusCode(422)
        .body("violations.field", hasItem("centres"));
    json(byPassword("l.lucchesi", CHOSEN), Map.of("name", "Ufficio studi"))
        .post(LUCCA + "/centres")
        .then()
        .statusCode(201);
    json(
            byPassword("l.lucchesi", CHOSEN),
            Map.of(
                "username",
                "P.Rossi",
                "name",
                "Pia Rossi",
                "roles",
                List.of("CONTRIBUTOR"),
                "centres",
                List.of("Ufficio studi")))
        .post(LUCCA + "/people")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/people/p.rossi"));
    json(byPassword("l.lucchesi", CHOSEN), Map.of("roles", List.of("AUDITOR")))
        .put(LUCCA + "/people/p.rossi/roles")
        .then()
        .statusCode(200)
        .body("roles", contains("AUDITOR"));
    json(byPassword("l.lucchesi", CHOSEN), Map.of("roles", List.of("AUDITOR")))
        .put(LUCCA + "/people/l.lucchesi/roles")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:last-administrator"));
    json(
            byPassword("l.lucchesi", CHOSEN),
            Map.of("username", "anna", "name", "Altra Anna", "roles", List.of("AUDITOR")))
        .post(LUCCA + "/people")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:username-taken"));
  }

  @Test
  @Order(6)
  void a_token_does_what_it_is_for_until_it_is_revoked() {
    var issued =
        json(
                byPassword("l.lucchesi", CHOSEN),
                Map.of("name", "Cruscotto", "readOnly", true, "chamber", "lucca", "days", 30))
            .post("/api/v1/me/tokens")
            .then()
            .statusCode(201)
            .extract();
    token = issued.path("secret");
    String id = issued.path("token.id");

    byToken().get(LUCCA + "/documents").then().statusCode(200);
    json(as("bruno"), Map.of("name", "altro", "days", 1))
        .post("/api/v1/me/tokens")
        .then()
        .statusCode(403);
    json(byToken(), Map.of("name", "altro", "days", 1))
        .post("/api/v1/me/tokens")
        .then()
        .statusCode(403);
    byToken().get(LUCCA + "/people").then().statusCode(403);
    byPassword("anna", DemoPeople.PASSWORD)
        .delete("/api/v1/me/tokens/" + id)
        .then()
        .statusCode(404);
    byPassword("l.lucchesi", CHOSEN).delete("/api/v1/me/tokens/" + id).then().statusCode(204);
    byToken().get(LUCCA + "/documents").then().statusCode(401);
  }

  private static RequestSpecification byToken() {
    return given().baseUri(RunningPlatform.address()).header("Authorization", "Bearer " + token);
  }

  @Test
  @Order(7)
  void whoever_belongs_to_two_chambers_is_looked_after_by_the_network() {
    json(as("ugo"), Map.of("username", "p.rossi", "role", "AUDITOR"))
        .post("/api/v1/register/chambers/pistoia/people")
        .then()
        .statusCode(204);
    byPassword("l.lucchesi", CHOSEN)
        .post(LUCCA + "/people/p.rossi/password-reset")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:looked-after-elsewhere"));
    as("ugo")
        .post("/api/v1/register/accounts/p.rossi/password-reset")
        .then()
        .statusCode(200)
        .body("username", equalTo("p.rossi"));
  }

  @Test
  @Order(8)
  void whoever_is_dismissed_belongs_to_the_other_chamber_still() {
    byPassword("l.lucchesi", CHOSEN).delete(LUCCA + "/people/p.rossi").then().statusCode(204);
    byPassword("l.lucchesi", CHOSEN).get(LUCCA + "/people/p.rossi").then().statusCode(404);
    as("irene").get("/api/v1/chambers/pistoia/people/p.rossi").then().statusCode(200);
    as("irene").delete("/api/v1/chambers/pistoia/people/p.rossi").then().statusCode(204);
  }

  @Test
  @Order(9)
  void whoever_was_dismissed_can_come_back() {
    var novella = Map.of("username", "n.neri", "name", "Novella Neri", "roles", List.of("AUDITOR"));
    json(byPassword("l.lucchesi", CHOSEN), novella).post(LUCCA + "/people").then().statusCode(201);
    byPassword("l.lucchesi", CHOSEN).delete(LUCCA + "/people/n.neri").then().statusCode(204);

    String password =
        json(byPassword("l.lucchesi", CHOSEN), novella)
            .post(LUCCA + "/people")
            .then()
            .statusCode(201)
            .extract()
            .path("oneTimePassword");
    byPassword("n.neri", password).get("/api/v1/me").then().statusCode(403);
  }

  @Test
  @Order(10)
  void the_chain_of_the_new_chamber_begins_with_its_opening_and_holds() {
    byPassword("l.lucchesi", CHOSEN)
        .get(LUCCA + "/audit?limit=1")
        .then()
        .statusCode(200)
        .body("changes[0].position", equalTo(1))
        .body("changes[0].table", equalTo("chamber"))
        .body("changes[0].person", equalTo("ugo"))
        .body("changes[0].after.tax_code", equalTo("00000000018"));
    byPassword("l.lucchesi", CHOSEN)
        .get(LUCCA + "/audit/verification")
        .then()
        .statusCode(200)
        .body("whole", equalTo(true));
  }

  @Test
  @Order(11)
  void who_left_everywhere_is_erased_and_the_records_hold() {
    as("ugo")
        .delete("/api/v1/register/accounts/n.neri")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:pira:problem:person-at-work"));

    as("ugo").delete("/api/v1/register/accounts/p.rossi").then().statusCode(204);

    as("ugo").delete("/api/v1/register/accounts/p.rossi").then().statusCode(404);
    for (String chain :
        List.of("/api/v1/register/audit/verification", LUCCA + "/audit/verification")) {
      (chain.contains("register") ? as("ugo") : byPassword("l.lucchesi", CHOSEN))
          .get(chain)
          .then()
          .statusCode(200)
          .body("whole", equalTo(true));
    }
    as("ugo")
        .get("/api/v1/register/audit?limit=500")
        .then()
        .statusCode(200)
        .body("changes.table", hasItems("account", "credential", "network_member"))
        .body(not(containsString("p.rossi")));
  }
}
