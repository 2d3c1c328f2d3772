package it.camcom.pira.platform.support;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.DemoPeople;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A person with a browser. It sends the session's cookie over plain HTTP to this machine, as
 * browsers do and libraries do not.
 */
public record Browser(String session) {

  public static final String COOKIE = "PIRA";
  public static final String TOKEN = "_csrf";

  public static Browser loggedIn(String person) {
    return loggedIn(person, DemoPeople.PASSWORD);
  }

  public static Browser loggedIn(String person, String password) {
    return new Browser(
        attempt(person, password, "127.0.0.1").then().statusCode(302).extract().cookie(COOKIE));
  }

  /** Sends the login form from an address, as the balancer would tell it. */
  public static Response attempt(String username, String password, String address) {
    return anybody()
        .header("X-Forwarded-For", address)
        .formParam("username", username)
        .formParam("password", password)
        .post("/login");
  }

  /** Forms are sent in UTF-8, and without a word on it. */
  private static RequestSpecification anybody() {
    var silent =
        encoderConfig()
            .defaultContentCharset(StandardCharsets.UTF_8)
            .appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return given()
        .config(config().encoderConfig(silent))
        .baseUri(RunningPlatform.address())
        .redirects()
        .follow(false);
  }

  public RequestSpecification request() {
    return anybody().urlEncodingEnabled(false).cookie(COOKIE, session);
  }

  public Response get(String path) {
    return request().get(path);
  }

  /** A page that is there. */
  public Document page(String path) {
    return Jsoup.parse(
        get(path).then().statusCode(200).extract().asString(), RunningPlatform.address() + path);
  }

  /** Sends a form as its page would, with the token on that page. */
  public Response post(String page, String path, Map<String, ?> fields) {
    return request()
        .urlEncodingEnabled(true)
        .formParams(fields)
        .formParam(TOKEN, token(page))
        .post(path);
  }

  /** Returns the token on a page. */
  public String token(String page) {
    var field = page(page).selectFirst("input[name=" + TOKEN + "]");
    if (field == null) {
      throw new IllegalStateException("no form on " + page);
    }
    return field.val();
  }
}
