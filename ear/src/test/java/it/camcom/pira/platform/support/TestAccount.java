package it.camcom.pira.platform.support;

import static it.camcom.pira.platform.support.RunningPlatform.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** A person whose account a test made for itself, with what they log in with. */
public record TestAccount(String username, String password) {

  private static final String CHOSEN = "una frase scelta da sé";

  /** Someone invited into Prato, who still has the one-time password. */
  public static TestAccount invited(String username) {
    return invited(username, "AUDITOR");
  }

  public static TestAccount invited(String username, String role) {
    var answer =
        as("gianna")
            .contentType("application/json")
            .body(
                Map.of("username", username, "name", "Persona " + username, "roles", List.of(role)))
            .post("/api/v1/chambers/prato/people");
    return new TestAccount(username, oneTimePassword(answer, "oneTimePassword"));
  }

  public static String oneTimePassword(Response answer, String path) {
    return answer.then().statusCode(201).extract().path(path);
  }

  /** The same with a password of their own, which they chose on the page. */
  public TestAccount settled() {
    var browser = Browser.loggedIn(username, password);
    change(browser, CHOSEN).then().statusCode(303);
    return new TestAccount(username, CHOSEN);
  }

  public Response change(Browser browser, String chosen) {
    return browser.post(
        "/me/password",
        "/me/password",
        Map.of("oldPassword", password, "newPassword", chosen, "repeated", chosen));
  }

  public Browser browser() {
    return Browser.loggedIn(username, password);
  }
}
