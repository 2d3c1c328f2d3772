package it.camcom.pira.platform.stories;

import static it.camcom.pira.platform.support.RunningPlatform.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import it.camcom.pira.persistence.local.ApprovedFigures;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.run.DemoDocuments;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the network reads of the chambers, and that they see it. */
class NetworkIT {

  private static final String FIGURES = "/api/v1/network/figures?year=2020";
  private static final String READS = "/api/v1/chambers/prato/network-reads";

  @BeforeAll
  static void prato_has_approved_figures() throws Exception {
    new DemoDocuments(RunningPlatform.address()).load("prato", "anna");
    ApprovedFigures.add(RunningPlatform.database(), "prato");
  }

  @Test
  void an_analyst_reads_approved_figures_and_the_chamber_sees_who_did() {
    var answer =
        as("nadia")
            .get(FIGURES + "&chamber=prato&limit=7")
            .then()
            .statusCode(200)
            .body("figures", hasSize(7))
            .body("figures.chamber", everyItem(equalTo("prato")))
            .extract();

    as("bruno")
        .get(READS)
        .then()
        .statusCode(200)
        .body("reads[0].person", equalTo("nadia"))
        .body("reads[0].figures", equalTo(7))
        .body("reads[0].what", equalTo("Dati approvati del 2020"))
        .body("reads[0].request", equalTo(answer.header("X-Request-Id")));
  }

  @Test
  void a_figure_is_given_as_numbers_with_its_document() {
    as("nadia")
        .get(FIGURES + "&chamber=prato&limit=500")
        .then()
        .statusCode(200)
        .body("figures.document.inForce", everyItem(equalTo(true)))
        .body("figures.document.fromDay", everyItem(equalTo("2020-01-01")))
        .body("figures.value.number", hasItem(13))
        .body("figures.targets", everyItem(hasSize(3)));
    as("nadia")
        .get(FIGURES + "&chamber=prato&limit=500&superseded=true")
        .then()
        .statusCode(200)
        .body("figures.document.inForce", hasItem(true));
  }

  @Test
  void an_analyst_sees_no_draft() {
    for (String path : new String[] {"plans/2020", "documents", "audit", "people"}) {
      as("nadia").get("/api/v1/chambers/prato/" + path).then().statusCode(404);
    }
    as("nadia").get("/api/v1/register/chambers").then().statusCode(404);
  }

  @Test
  void an_administrator_of_the_network_sees_no_figure_and_no_draft() {
    as("ugo").get(FIGURES).then().statusCode(404);
    as("ugo").get("/api/v1/chambers/prato/plans/2020").then().statusCode(404);
    as("ugo").get("/api/v1/register/chambers").then().statusCode(200);
  }

  @Test
  void a_chamber_that_was_not_read_has_nothing_noted() {
    as("nadia").get(FIGURES + "&chamber=prato");

    as("irene")
        .get("/api/v1/chambers/pistoia/network-reads")
        .then()
        .body("reads.person", not(hasItem("nadia")));
  }

  @Test
  void who_works_for_the_network_is_appointed_and_relieved() {
    as("ugo")
        .contentType("application/json")
        .body(Map.of("username", "n.nuova", "name", "Nora Nuova", "role", "NETWORK_ANALYST"))
        .post("/api/v1/register/people")
        .then()
        .statusCode(201);
    assertThat(as("ugo").get("/api/v1/register/people").path("people.username").toString())
        .contains("n.nuova", "nadia", "ugo");
    as("ugo").delete("/api/v1/register/people/n.nuova").then().statusCode(204);
    as("ugo").delete("/api/v1/register/people/n.nuova").then().statusCode(404);
  }
}
