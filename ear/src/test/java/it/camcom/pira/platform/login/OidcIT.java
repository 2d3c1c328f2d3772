package it.camcom.pira.platform.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.run.FreePort;
import it.camcom.pira.run.LocalPlatform;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The platform behind an identity provider: the same EAR, another configuration of the server. */
class OidcIT {

  private static final Path FOLDER = Path.of(System.getProperty("pira.run"), "oidc");
  private static final String SECRET = UUID.randomUUID().toString();
  private static final String PASSWORD = UUID.randomUUID().toString();

  private static final CreateOptions WITHOUT_DOWNLOAD =
      new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

  /** The sandbox is not to be had as root; a browser in a test calls nobody by itself. */
  private static final LaunchOptions ALONE =
      new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-background-networking"));

  @AutoClose private static LocalPostgres database;
  @AutoClose private static LocalKeycloak provider;
  @AutoClose private static LocalPlatform platform;

  @BeforeAll
  static void start() {
    int port = FreePort.next();
    provider =
        LocalKeycloak.start(
            Map.of(
                "PIRA_ADDRESS", "http://localhost:" + port,
                "PIRA_OIDC_CLIENT_SECRET", SECRET,
                "PASSWORD", PASSWORD),
            FOLDER.resolve("keycloak.log"));
    database = LocalPostgres.start();
    platform =
        LocalPlatform.start(
            environment(), port, FOLDER, Path.of(System.getProperty("pira.oidc.script")));
    DemoPeople.add(database);
    DemoPeople.addTokens(database);
    provider.awaitStart();
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(database.environment());
    environment.put("PIRA_OIDC_PROVIDER_URL", provider.realm());
    environment.put("PIRA_OIDC_CLIENT_SECRET", SECRET);
    return environment;
  }

  @Test
  void whoever_logs_in_at_the_provider_is_shown_the_own_chamber_and_no_other() {
    var visitor = new HttpBrowser();

    var form = visitor.open(chambers());
    assertThat(form.address()).asString().startsWith(provider.realm());

    var again = visitor.submit(form, login("anna", DemoPeople.PASSWORD));
    assertThat(again.address()).asString().startsWith(provider.realm());

    var page = visitor.submit(again, login("anna", PASSWORD));
    assertThat(page.address()).asString().startsWith(chambers());
    assertThat(page.text())
        .contains("Anna Bianchi", "Camera di Commercio di Prato")
        .doesNotContain("Pistoia");
  }

  @Test
  @Tag("browser")
  void the_same_holds_in_a_real_browser() {
    var executable = Path.of(System.getProperty("pira.browser"));
    assumeTrue(
        Files.isExecutable(executable) || System.getenv("CI") != null,
        "no browser at " + executable + ", -Dpira.browser=FILE names one");

    try (var driver = Playwright.create(WITHOUT_DOWNLOAD);
        var browser = driver.chromium().launch(ALONE.setExecutablePath(executable))) {
      var page = browser.newPage();
      page.navigate(chambers());
      assertThat(page.url()).startsWith(provider.realm());

      page.fill("[name=username]", "anna");
      page.fill("[name=password]", PASSWORD);
      page.click("[type=submit]");
      page.waitForURL(chambers() + "**");
      assertThat(page.innerText("body"))
          .contains("Anna Bianchi", "Camera di Commercio di Prato")
          .doesNotContain("Pistoia");
    }
  }

  @Test
  void the_session_is_the_login_from_then_on() {
    var visitor = new HttpBrowser();
    logIn(visitor, "anna");

    given()
        .cookie("PIRA", visitor.cookie("PIRA"))
        .redirects()
        .follow(false)
        .get(chambers())
        .then()
        .statusCode(200)
        .body(containsString("Camera di Commercio di Prato"));
  }

  @Test
  void a_person_whom_the_platform_has_no_record_of_comes_into_nothing() {
    var visitor = new HttpBrowser();

    assertThat(logIn(visitor, "estranea").text())
        .contains("Accesso non consentito")
        .doesNotContain("Prato", "Pistoia");
    assertThat(visitor.open(chambers() + "/prato/documents/" + UUID.randomUUID() + ".pdf").status())
        .isEqualTo(403);
  }

  @Test
  void an_account_that_was_disabled_on_the_platform_is_in_no_chamber_from_then_on() {
    var visitor = new HttpBrowser();
    assertThat(logIn(visitor, "bruno").text()).contains("Prato");

    Query.runAsPlatform(
        database.superuser(), "update pira.account set enabled = false where username = 'bruno'");
    assertThat(visitor.open(chambers()).text())
        .contains("Accesso non consentito")
        .doesNotContain("Prato");
  }

  @Test
  void a_password_of_the_platform_no_longer_opens_a_page() {
    var visitor = new HttpBrowser();
    assertThat(visitor.open(platform.address() + "/login").address())
        .asString()
        .startsWith(provider.realm());

    given()
        .cookie("PIRA", visitor.cookie("PIRA"))
        .formParam("j_username", "anna")
        .formParam("j_password", DemoPeople.PASSWORD)
        .post(platform.address() + "/j_security_check");
    assertThat(visitor.open(chambers()).address()).asString().startsWith(provider.realm());
  }

  /** The form of web.xml returns, and a deployment fails whose way to log in the server lacks. */
  @Test
  void a_server_that_was_not_told_its_provider_does_not_fall_back_to_the_form() {
    assertThat(FOLDER.resolve("server/configuration/standalone.xml"))
        .content()
        .contains("mechanism-name=\"BASIC\"")
        .doesNotContain("mechanism-name=\"FORM\"");
  }

  @Test
  void a_forged_answer_of_the_provider_lets_nobody_in() {
    var visitor = new HttpBrowser();
    assertThat(visitor.open(chambers() + "?state=forged&code=forged").status()).isEqualTo(400);

    var state = query(visitor.open(chambers()).address(), "state");
    assertThat(visitor.open(chambers() + "?code=forged&state=" + state).status()).isEqualTo(403);
    assertThat(visitor.open(chambers()).address()).asString().startsWith(provider.realm());
  }

  @Test
  void the_answer_to_a_login_that_another_browser_began_lets_nobody_in() {
    var attacker = new HttpBrowser();
    var answer = attacker.submitAndStop(attacker.open(chambers()), login("estranea", PASSWORD));
    var victim = new HttpBrowser();

    assertThat(victim.open(answer.toString()).status()).isEqualTo(400);
    assertThat(victim.open(chambers()).address()).asString().startsWith(provider.realm());
  }

  @Test
  void what_the_provider_issued_for_another_application_is_no_login() {
    var token =
        given()
            .formParam("client_id", "another-application")
            .formParam("grant_type", "password")
            .formParam("scope", "openid")
            .formParam("username", "anna")
            .formParam("password", PASSWORD)
            .post(provider.realm() + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .<String>path("access_token");

    given().auth().oauth2(token).get(chambers()).then().statusCode(401);
    assertThat(new HttpBrowser().open(chambers() + "?access_token=" + token).address())
        .asString()
        .startsWith(provider.realm());
  }

  @Test
  void programs_go_on_with_tokens_and_not_with_passwords() {
    var chambers = platform.address() + "/api/v1/chambers";

    given()
        .header("Authorization", "Bearer pira_demo_anna")
        .get(chambers)
        .then()
        .statusCode(200)
        .body(containsString("prato"));
    given()
        .auth()
        .preemptive()
        .basic("anna", DemoPeople.PASSWORD)
        .get(chambers)
        .then()
        .statusCode(401);
  }

  @Test
  void logging_out_ends_the_session() {
    var visitor = new HttpBrowser();
    logIn(visitor, "anna");
    var session = visitor.cookie("PIRA");

    given()
        .cookie("PIRA", session)
        .redirects()
        .follow(false)
        .post(platform.address() + "/logout")
        .then()
        .statusCode(302);
    given()
        .cookie("PIRA", session)
        .redirects()
        .follow(false)
        .get(chambers())
        .then()
        .statusCode(302)
        .header("Location", startsWith(provider.realm()));
  }

  private static HttpBrowser.Page logIn(HttpBrowser visitor, String person) {
    return visitor.submit(visitor.open(chambers()), login(person, PASSWORD));
  }

  private static Map<String, String> login(String person, String password) {
    return Map.of("username", person, "password", password);
  }

  private static String query(URI address, String name) {
    return Stream.of(address.getRawQuery().split("&"))
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> parameter.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private static String chambers() {
    return platform.address() + "/chambers";
  }
}
