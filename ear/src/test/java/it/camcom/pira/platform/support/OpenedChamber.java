package it.camcom.pira.platform.support;

import static it.camcom.pira.platform.support.RunningPlatform.anonymous;
import static it.camcom.pira.platform.support.RunningPlatform.as;

import io.restassured.specification.RequestSpecification;
import it.camcom.pira.run.DemoDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/** A chamber that a test opened for itself, with its people and a plan. */
public record OpenedChamber(String id, TestAccount administrator) {

  /**
   * @param tenDigits the tax code without the digit that checks it
   */
  public static OpenedChamber of(String id, String tenDigits) {
    var administrator = id + ".admin";
    var answer =
        as("ugo")
            .contentType("application/json")
            .body(
                Map.of(
                    "id", id,
                    "name", "Camera di Commercio di " + id,
                    "provinces", List.of("XX"),
                    "taxCode", checked(tenDigits),
                    "administrator", Map.of("username", administrator, "name", "Ada <b>x</b>")))
            .post("/api/v1/register/chambers");
    var password = TestAccount.oneTimePassword(answer, "administrator.oneTimePassword");
    return new OpenedChamber(id, new TestAccount(administrator, password).settled());
  }

  public static String checked(String tenDigits) {
    int sum = 0;
    for (int i = 0; i < tenDigits.length(); i++) {
      int digit = tenDigits.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return tenDigits + (10 - sum % 10) % 10;
  }

  public String at(String path) {
    return "/chambers/" + id + "/" + path;
  }

  public TestAccount member(String role) {
    var username = id + "." + role.toLowerCase(Locale.ROOT);
    var invited =
        administrator
            .browser()
            .post(
                at("invitations"),
                at("invitations"),
                Map.of("username", username, "name", username, "roles", role));
    var page = Jsoup.parse(invited.then().statusCode(200).extract().asString());
    return new TestAccount(username, page.selectFirst("code").text()).settled();
  }

  /** Lets a planning officer import the demo document. */
  public void importPlan(TestAccount officer) {
    var imports = "/api/v1" + at("imports");
    String review =
        by(officer)
            .contentType("text/plain; charset=UTF-8")
            .body(DemoDocuments.of("prato").getBytes(StandardCharsets.UTF_8))
            .post(imports)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    by(officer).post(imports + "/" + review + "/acceptance").then().statusCode(201);
  }

  public static RequestSpecification by(TestAccount person) {
    var login = person.username() + ":" + person.password();
    return anonymous()
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }
}
