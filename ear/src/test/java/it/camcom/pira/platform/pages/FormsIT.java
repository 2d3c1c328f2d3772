package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every form that posts, wherever it is: the pages are crawled as each of the demo people, so that
 * a new form is covered without being told.
 */
class FormsIT {

  private static final int MAX_ALIKE = 2;

  /** Needs no token: another site's is turned away, and there is nothing to gain. */
  private static final String LOGOUT = "/logout";

  private static final Map<String, Crawled> FORMS = new TreeMap<>();

  /** A form, with the browser and page that found it and its fields. */
  private record Crawled(Browser browser, String page, Map<String, String> fields) {}

  @BeforeAll
  static void all_pages_are_crawled() {
    DemoPeople.ALL.forEach(person -> crawl(Browser.loggedIn(person.username())));
  }

  /** Pages that differ in an identifier or a year alone have the same forms: a few of them do. */
  private static void crawl(Browser browser) {
    var seen = new TreeSet<String>();
    var alike = new HashMap<String, Integer>();
    var ahead = new ArrayDeque<>(List.of("/chambers"));
    while (!ahead.isEmpty()) {
      var path = ahead.remove();
      var shape = path.replaceAll("[0-9a-f-]{36}|[0-9]{4}", "*");
      if (seen.add(path) && alike.merge(shape, 1, Integer::sum) <= MAX_ALIKE) {
        look(browser, path, ahead);
      }
    }
  }

  private static void look(Browser browser, String path, ArrayDeque<String> ahead) {
    var answer = browser.get(path);
    if (answer.statusCode() != 200 || !answer.contentType().startsWith("text/html")) {
      return;
    }
    var page = Jsoup.parse(answer.asString(), RunningPlatform.address() + path);
    page.select("a[href^=/]")
        .forEach(link -> ahead.add(link.attr("href").replaceAll("[?#].*", "")));
    page.select("form[method=post]")
        .forms()
        .forEach(
            form ->
                FORMS.putIfAbsent(
                    form.attr("action"),
                    new Crawled(
                        browser,
                        path,
                        form.formData().stream()
                            .collect(
                                Collectors.toMap(
                                    one -> one.key(), one -> one.value(), (a, b) -> b)))));
  }

  @Test
  void the_forms_were_found() {
    assertThat(FORMS.keySet())
        .contains(
            LOGOUT,
            "/me/password",
            "/me/tokens",
            "/chambers/prato/invitations",
            "/chambers/prato/people/elena/dismissal",
            "/chambers/pistoia/people/irene/roles",
            "/register/opening",
            "/register/appointments",
            "/register/people/nadia/relief",
            "/register/chambers/prato/people",
            "/register/password-reset",
            "/register/erasure");
  }

  @Test
  void a_form_without_the_token_of_the_session_is_refused() {
    var foreign = Browser.loggedIn("bruno").token("/me/tokens");
    FORMS.forEach(
        (action, found) -> {
          if (!action.equals(LOGOUT)) {
            assertThat(sent(found, action, "")).as("%s without", action).isEqualTo(403);
            assertThat(sent(found, action, foreign)).as("%s foreign", action).isEqualTo(403);
          }
        });
  }

  private static int sent(Crawled found, String action, String token) {
    var fields = new TreeMap<>(found.fields());
    fields.remove(Browser.TOKEN);
    if (!token.isEmpty()) {
      fields.put(Browser.TOKEN, token);
    }
    return found
        .browser()
        .request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(fields)
        .post(action)
        .statusCode();
  }

  @Test
  void what_another_site_sends_is_refused_even_with_the_token() {
    FORMS.forEach(
        (action, found) -> {
          for (var origin :
              Set.of(
                  Map.entry("Sec-Fetch-Site", "cross-site"),
                  Map.entry("Sec-Fetch-Site", "same-site"),
                  Map.entry("Origin", "https://altrove.example"))) {
            found
                .browser()
                .request()
                .header(origin.getKey(), origin.getValue())
                .formParams(found.fields())
                .post(action)
                .then()
                .statusCode(403);
          }
        });
  }

  @Test
  void what_cannot_be_kept_is_refused_in_every_form() {
    FORMS.forEach(
        (action, found) -> {
          var fields = new TreeMap<>(found.fields());
          fields.put("x", "a\0b");
          var answer = found.browser().request().formParams(fields).post(action);
          assertThat(answer.statusCode()).as(action).isEqualTo(400);
          assertThat(answer.asString()).contains("Richiesta non leggibile");
        });
  }

  @Test
  void more_fields_than_any_form_has_are_refused() {
    var found = FORMS.get("/me/tokens");
    var fields = new TreeMap<>(found.fields());
    IntStream.range(0, 1_100).forEach(field -> fields.put("x" + field, ""));

    var answer = found.browser().request().formParams(fields).post("/me/tokens");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).contains("Richiesta non leggibile");
  }

  /** The session's own form is taken, or the tests above would prove nothing. */
  @Test
  void a_form_with_its_token_is_not_refused_for_want_of_one() {
    var found = FORMS.get("/me/tokens");

    assertThat(sent(found, "/me/tokens", found.browser().token("/me/tokens"))).isEqualTo(422);
  }
}
