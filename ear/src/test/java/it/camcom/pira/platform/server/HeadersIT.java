package it.camcom.pira.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What browsers are told, on every kind of answer. */
class HeadersIT {

  private static Map<String, Response> answers() {
    var anna = Browser.loggedIn("anna");
    var answers = new TreeMap<String, Response>();
    answers.put("page", anna.get("/chambers"));
    answers.put("refusal", anna.get("/chambers/prato/people"));
    answers.put("missing page", anna.get("/chambers/pistoia/people"));
    answers.put("missing address", anna.get("/nulla"));
    answers.put("redirect", anna.get("/"));
    answers.put("form refused", anna.request().formParam("x", "y").post("/me/password"));
    answers.put("login", RunningPlatform.anonymous().get("/login"));
    answers.put("login asked for", RunningPlatform.anonymous().get("/chambers"));
    answers.put("asset", RunningPlatform.anonymous().get("/assets/pira.css"));
    answers.put("module", RunningPlatform.anonymous().get("/assets/file-field.js"));
    answers.put("missing asset", RunningPlatform.anonymous().get("/assets/nulla.css"));
    return answers;
  }

  @Test
  void nothing_is_loaded_from_elsewhere_run_inline_or_framed() {
    answers()
        .forEach(
            (kind, answer) -> {
              assertThat(answer.header("Content-Security-Policy"))
                  .as(kind)
                  .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                  .doesNotContain("unsafe-");
              assertThat(answer.header("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
              assertThat(answer.header("Strict-Transport-Security")).as(kind).isNull();
            });
  }

  @Test
  void pages_are_not_kept_and_assets_may_be() {
    answers()
        .forEach(
            (kind, answer) -> {
              if (kind.equals("asset") || kind.equals("module")) {
                assertThat(answer.header("Cache-Control")).as(kind).isNotEqualTo("no-store");
              } else if (!kind.equals("missing asset")) {
                assertThat(answer.header("Cache-Control")).as(kind).isEqualTo("no-store");
              }
            });
  }

  @Test
  void https_is_for_good_once_it_was_used() {
    RunningPlatform.anonymous()
        .header("X-Forwarded-Proto", "https")
        .get("/login")
        .then()
        .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }

  @Test
  void names_that_are_not_on_the_list_get_no_answer_and_no_redirect() {
    for (String path : List.of("/", "/login", "/chambers", "/api/v1/chambers")) {
      var answer =
          RunningPlatform.anonymous()
              .header("X-Forwarded-Host", "altrove.example")
              .redirects()
              .follow(false)
              .get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.headers().toString() + answer.asString()).doesNotContain("altrove");
    }
    RunningPlatform.anonymous()
        .header("X-Forwarded-Host", "pira.example.it")
        .get("/login")
        .then()
        .statusCode(200);
  }

  @Test
  void pages_have_no_script_or_style_of_their_own() {
    var page = Browser.loggedIn("ugo").page("/register/opening");

    assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    assertThat(page.select("script").eachAttr("src")).containsExactly("/assets/file-field.js");
  }
}
