package it.camcom.pira.platform.pages;

import static it.camcom.pira.platform.support.RunningPlatform.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import it.camcom.pira.platform.support.Browser;
import it.camcom.pira.platform.support.RunningPlatform;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesIT {

  @Test
  void whoever_has_not_logged_in_is_shown_the_form() {
    anonymous()
        .get("/chambers")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("action=\"/login\""));
  }

  @Test
  void a_member_sees_the_own_chamber_and_no_other() {
    var page = Browser.loggedIn("anna").get("/chambers").asString();

    assertThat(page).contains("Camera di Commercio di Prato").doesNotContain("Pistoia");
  }

  @Test
  void a_wrong_password_is_told_so() {
    assertThat(Browser.attempt("anna", "sbagliata", "192.0.2.1").asString())
        .contains("Nome utente o password non corretti", "value=\"anna\"");
    assertThat(Browser.attempt("\"><b>x", "sbagliata", "192.0.2.2").asString())
        .doesNotContain("<b>x");
  }

  @Test
  void whoever_finds_nothing_is_still_logged_in_and_learns_nothing() {
    var anna = Browser.loggedIn("anna");
    var foreign = anna.get("/chambers/pistoia/documents").then().statusCode(404).extract();
    var absent = anna.get("/chambers/nessuna/documents").then().statusCode(404).extract();

    assertThat(foreign.asString())
        .isEqualTo(absent.asString())
        .contains("Pagina non trovata", "Anna Bianchi", "Esci")
        .doesNotContain("Pistoia");
    assertThat(anna.get("/chambers/prato/nessuna").asString())
        .contains("Pagina non trovata", "Anna Bianchi");
    assertThat(anonymous().get("/chambers/prato/documents").asString())
        .doesNotContain("Anna Bianchi");
  }

  /** Refused without a login, before the container reads any of it into memory. */
  @Test
  void a_form_that_is_too_large_or_without_end_is_refused() throws Exception {
    var client = HttpClient.newHttpClient();
    for (String path : List.of("/login", "/chambers")) {
      var form =
          HttpRequest.newBuilder(URI.create(RunningPlatform.address() + path))
              .header("Content-Type", "application/x-www-form-urlencoded");
      var large = form.copy().POST(BodyPublishers.ofByteArray(new byte[100_000])).build();
      var endless =
          form.copy()
              .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])))
              .build();

      assertThat(client.send(large, BodyHandlers.discarding()).statusCode())
          .as(path)
          .isEqualTo(413);
      assertThat(client.send(endless, BodyHandlers.discarding()).statusCode())
          .as(path)
          .isEqualTo(411);
    }
  }
}
