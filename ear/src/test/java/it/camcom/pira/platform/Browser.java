package it.camcom.pira.platform;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.DemoPeople;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A person with a browser. It sends the session's cookie over plain HTTP to this machine, as
 * browsers do and libraries do not.
 */
record Browser(String session) {

  private static final String COOKIE = "PIRA";
  private static final Pattern TOKEN =
      Pattern.compile("name=\"(X-CSRF-TOKEN|_csrf|csrf)\"[^>]*value=\"([^\"]+)\"");

  static Browser loggedIn(String person) {
    return new Browser(
        attempt(person, DemoPeople.PASSWORD, "127.0.0.1")
            .then()
            .statusCode(302)
            .extract()
            .cookie(COOKIE));
  }

  /** Sends the login form from an address, as the balancer would tell it. */
  static Response attempt(String username, String password, String address) {
    return given()
        .baseUri(RunningPlatform.address())
        .redirects()
        .follow(false)
        .header("X-Forwarded-For", address)
        .formParam("username", username)
        .formParam("password", password)
        .post("/login");
  }

  RequestSpecification request() {
    return given()
        .baseUri(RunningPlatform.address())
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .cookie(COOKIE, session);
  }

  Response get(String path) {
    return request().get(path);
  }

  /** Sends a form as the page that it is on would, with the token that stands there. */
  Response post(String page, String path, Map<String, String> fields) {
    var found = TOKEN.matcher(get(page).asString());
    if (!found.find()) {
      throw new IllegalStateException("no form on " + page);
    }
    return request()
        .urlEncodingEnabled(true)
        .formParams(fields)
        .formParam(found.group(1), found.group(2))
        .post(path);
  }
}
