package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.OpenedChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.platform.support.Screen;
import it.camcom.pira.platform.support.TestAccount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page as a person sees it, in a real browser, at a desk and on a phone. */
@Tag("browser")
class FrameIT {

  private static final int KIB = 1024;

  @AutoClose private static Screen screen;
  private static OpenedChamber chamber;
  private static TestAccount officer;

  @BeforeAll
  static void a_chamber_has_a_plan_and_asks_for_values() {
    screen = Screen.open();
    chamber = OpenedChamber.of("vetrina", "5550001110");
    officer = chamber.member("PLANNING_OFFICER");
    chamber.importPlan(officer);
    OpenedChamber.by(officer)
        .contentType("application/json")
        .body(Map.of("asOf", "2020-06-30", "dueOn", "2020-07-15"))
        .post("/api/v1" + chamber.at("plans/2020/campaigns"))
        .then()
        .statusCode(201);
  }

  private static TestAccount demo(String username) {
    return new TestAccount(username, DemoPeople.PASSWORD);
  }

  @Test
  void pages_before_a_login() {
    screen.forget();
    for (String page : List.of("login", "accessibility", "privacy", "contacts", "help", "nulla")) {
      screen.look("public-" + page, "/" + page);
    }
  }

  @Test
  void pages_of_a_planning_officer() {
    screen.logIn(officer);
    screen.look("officer-chambers", "/chambers");
    screen.look("officer-today", "/chambers/" + chamber.id());
    screen.look("officer-plan", chamber.at("plans/2020"));
    screen.look("officer-indicator", indicator());
    for (String page : List.of("documents", "network-reads", "audit", "nulla")) {
      screen.look("officer-" + page, chamber.at(page));
    }
    for (String page : List.of("account", "password", "tokens")) {
      screen.look("me-" + page, "/me/" + page);
    }
  }

  private static String indicator() {
    return officer.browser().page(chamber.at("plans/2020")).selectFirst("th a").attr("href");
  }

  @Test
  void pages_of_those_who_approve_and_audit() {
    screen.logIn(chamber.member("SECRETARY_GENERAL"));
    screen.look("secretary-today", "/chambers/" + chamber.id());
    screen.logIn(chamber.member("AUDITOR"));
    screen.look("auditor-today", "/chambers/" + chamber.id());
    screen.look("auditor-changes", chamber.at("audit/changes"));
    screen.look("auditor-audit", chamber.at("audit"));
  }

  @Test
  void pages_of_an_administrator() {
    screen.logIn(chamber.administrator());
    screen.look("administrator-today", "/chambers/" + chamber.id());
    for (String page :
        List.of("people", "invitations", "people/" + chamber.administrator().username())) {
      screen.look("administrator-" + page.replace('/', '-'), chamber.at(page));
    }
    screen.look(
        "administrator-dismissal", chamber.at("people/" + officer.username() + "/dismissal"));
  }

  @Test
  void pages_of_the_network() {
    screen.logIn(demo("ugo"));
    screen.look("register-start", "/chambers");
    for (String page :
        List.of(
            "chambers",
            "chambers/" + chamber.id(),
            "opening",
            "people",
            "people/nadia/relief",
            "appointments",
            "password-reset",
            "erasure")) {
      screen.look("register-" + page.replace('/', '-'), "/register/" + page);
    }
    screen.logIn(demo("nadia"));
    screen.look("network-start", "/chambers");
    screen.look("network-figures", "/network/figures?year=2020");
    screen.look("network-fault", "/network/figures?year=ieri");
  }

  @Test
  void the_first_key_leads_to_the_contents_and_a_menu_closes_with_escape() {
    screen.logIn(officer);
    screen.look("officer-today", "/chambers/" + chamber.id());
    screen.press("Tab");
    assertThat(screen.told("() => document.activeElement.getAttribute('href')")).isEqualTo("#main");

    screen.told("() => document.querySelector('header summary').focus()");
    screen.press("Enter");
    assertThat(screen.told("() => document.querySelector('.pira-menu').open")).isEqualTo(true);
    screen.press("Escape");
    assertThat(screen.told("() => document.querySelector('.pira-menu').open")).isEqualTo(false);
    assertThat(screen.told("() => document.activeElement.tagName")).isEqualTo("SUMMARY");
  }

  @Test
  void a_first_visit_and_the_next_are_light() {
    screen.logIn(officer);
    var session = screen.weight("/me/account");
    assertThat(session).as("after the login page").isLessThan(30 * KIB);
    screen.forget();
    int first = screen.weight("/login");
    int second = screen.weight("/accessibility");
    screen.logIn(officer);
    int plan = screen.weight(chamber.at("plans/2020"));
    System.out.printf(
        "weights: first visit %,d bytes, next %,d, a plan with 59 indicators %,d%n",
        first, second, plan);

    assertThat(first).isLessThanOrEqualTo(300 * KIB);
    assertThat(second).isLessThanOrEqualTo(30 * KIB);
    assertThat(plan).isLessThanOrEqualTo(30 * KIB);
  }

  @Test
  void assets_are_kept_for_ever_and_compressed() {
    var sheet =
        Browser.loggedIn("anna").page("/chambers").select("link[rel=stylesheet]").attr("href");

    RunningPlatform.anonymous()
        .header("Accept-Encoding", "gzip")
        .get(sheet)
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Content-Encoding", "gzip")
        .header("Vary", "Accept-Encoding");
    RunningPlatform.anonymous().get("/assets/bootstrap-italia.css").then().statusCode(404);
    RunningPlatform.anonymous().get("/assets/../page/pages.properties").then().statusCode(404);
    RunningPlatform.anonymous().get("/assets/").then().statusCode(404);
  }
}
