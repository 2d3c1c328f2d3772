package it.camcom.pira.platform.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.platform.support.OwnChamber;
import it.camcom.pira.platform.support.RunningPlatform;
import it.camcom.pira.run.DemoDocuments;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A chamber's document comes in, is reviewed, accepted, computed and printed. */
@TestMethodOrder(OrderAnnotation.class)
class ImportIT {

  private static final OwnChamber OWN = OwnChamber.like("prato", "prato-importa");
  private static final String PRATO = OWN.at("");

  private static String review;
  private static String document;

  @Test
  @Order(1)
  void a_document_comes_in_and_is_reviewed() {
    var response = takeIn(DemoDocuments.of("prato"));

    review = response.path("id");
    response
        .then()
        .statusCode(201)
        .header("Location", endsWith(PRATO + "/imports/" + review))
        .body("takenInBy", equalTo(OWN.username("anna")))
        .body("kind", equalTo("CLOSING"))
        .body("summary.missions", equalTo(4))
        .body("summary.sheets", equalTo(9))
        .body("summary.financialHealth", equalTo(true))
        .body("summary.indicators", equalTo(59))
        .body("summary.exact", equalTo(58))
        .body("summary.compatible", equalTo(1))
        .body("summary.contradicting", equalTo(0))
        .body("summary.progressIndicators", equalTo(9))
        .body("summary.budgets", equalTo(7))
        .body("summary.budgetTotal", equalTo(667547.80f))
        .body("summary.withoutAmount", equalTo(2))
        .body("rows", hasSize(59))
        .body("rows.indicator.performance.rule.name", everyItem(equalTo("rapporto-al-target")));
  }

  @Test
  @Order(2)
  void a_review_is_not_yet_a_plan() {
    as("anna").get(PRATO + "/plans/2020").then().statusCode(404);
    as("anna").get(PRATO + "/documents").then().statusCode(200).body("documents", hasSize(0));
    as("anna")
        .get(PRATO + "/imports/" + review)
        .then()
        .statusCode(200)
        .body("document", nullValue())
        .body("summary.indicators", equalTo(59));
  }

  @Test
  @Order(3)
  void an_accepted_review_becomes_a_plan_and_a_document() {
    var response = as("anna").post(PRATO + "/imports/" + review + "/acceptance");

    document = response.path("id");
    response
        .then()
        .statusCode(201)
        .header("Location", endsWith(PRATO + "/documents/" + document))
        .body("kind", equalTo("CLOSING"))
        .body("asOf", equalTo("2020-09-30"))
        .body("state", equalTo("DRAFT"));
    as("anna").get(response.header("Location")).then().statusCode(200);
  }

  @Test
  @Order(4)
  void the_log_tells_who_accepted_what_for_which_chamber() throws IOException {
    var log = Files.readString(Path.of(System.getProperty("pira.run"), "server.log"));

    var request =
        "\\[%s %s [0-9a-f-]{36}] import %s"
            .formatted(OWN.id(), DemoPeople.id(OWN.username("anna")), review);
    assertThat(log).containsPattern(request + " taken in");
    assertThat(log).containsPattern(request + " accepted as document " + document);
  }

  @Test
  @Order(4)
  void a_review_is_accepted_once() {
    as("anna")
        .post(PRATO + "/imports/" + review + "/acceptance")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:pira:problem:review-already-accepted"));
  }

  @Test
  @Order(5)
  void a_chamber_has_one_plan_a_year() {
    String again = takeIn(DemoDocuments.of("prato")).path("id");

    as("anna")
        .post(PRATO + "/imports/" + again + "/acceptance")
        .then()
        .statusCode(409)
        .body("detail", equalTo("Esiste già un piano per il 2020."));
  }

  @Test
  @Order(6)
  void the_plan_has_every_performance_and_its_rule() {
    var plan = as("anna").get(PRATO + "/plans/2020").then().statusCode(200).extract();
    List<String> ofSheets =
        plan.path("sheets.objectives.flatten().indicators.flatten().performance.text");
    List<String> ofHealth =
        plan.path("financialHealth.groups.indicators.flatten().performance.text");

    assertThat(ofSheets).hasSize(47).contains("26%", "19%", "98%", "0%").doesNotContain("18%");
    assertThat(ofHealth).hasSize(12).contains("94%", "64%", "80%");
    assertThat(plan.<List<Integer>>path("triennium")).containsExactly(2020, 2021, 2022);
  }

  @Test
  @Order(7)
  void a_plan_before_its_first_measurement_has_no_performance() {
    as("anna")
        .get(PRATO + "/plans/2020?as-of=2020-09-29")
        .then()
        .statusCode(200)
        .body(
            "sheets[0].objectives[0].indicators.performance.clause",
            everyItem(equalTo("NO_MEASUREMENT")));
    as("anna").get(PRATO + "/plans/2020?as-of=ieri").then().statusCode(400);
  }

  @Test
  @Order(8)
  void the_document_is_data_and_paper() throws Exception {
    var data = as("anna").get(PRATO + "/documents/" + document).then().statusCode(200).extract();
    var paper = as("anna").accept("application/pdf").get(PRATO + "/documents/" + document).then();

    paper
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("pira-" + OWN.id() + "-2020-09-30.pdf"));
    var text = text(paper.extract().asByteArray());
    assertThat(text).contains("Situazione al 30 settembre 2020");
    List<String> names = data.path("plan.sheets.objectives.flatten().indicators.flatten().name");
    assertThat(names).hasSize(47);
    for (String name : names) {
      assertThat(text).contains(name.replaceAll("\\s+", " "));
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (var loaded = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(loaded).replaceAll("\\s+", " ");
    }
  }

  @Test
  @Order(9)
  void who_may_only_read_does_not_import() {
    as("bruno")
        .contentType("text/plain; charset=UTF-8")
        .body(DemoDocuments.of("prato"))
        .post(PRATO + "/imports")
        .then()
        .statusCode(403)
        .body("detail", containsString("importare un piano"));
    as("bruno").get(PRATO + "/plans/2020").then().statusCode(200);
  }

  @Test
  @Order(10)
  void what_cannot_be_read_is_refused_with_its_place_and_leaves_nothing() {
    var broken = DemoDocuments.of("prato").replace("2.377.957", "1e999");
    var imports = RunningPlatform.count("pira.import");

    takeIn(broken)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("title", equalTo("Documento non leggibile"))
        .body("violations", hasSize(1))
        .body("violations[0].line", not(equalTo(0)))
        .body("violations[0].cell", equalTo(6))
        .body("violations.message", hasItem(containsString("1e999")));
    takeIn("").then().statusCode(422).body("violations.message", hasItem(containsString("vuoto")));

    assertThat(RunningPlatform.count("pira.import")).isEqualTo(imports);
  }

  @Test
  @Order(11)
  void what_is_too_large_or_of_another_kind_is_refused() {
    as("anna")
        .contentType("text/plain; charset=UTF-8")
        .body(new byte[6 * 1024 * 1024])
        .post(PRATO + "/imports")
        .then()
        .statusCode(413)
        .body("title", equalTo("Documento troppo grande"));
    as("anna")
        .contentType("application/pdf")
        .body("%PDF".getBytes(StandardCharsets.UTF_8))
        .post(PRATO + "/imports")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    as("anna")
        .contentType("text/plain; charset=ISO-8859-1")
        .body(DemoDocuments.of("prato"))
        .post(PRATO + "/imports")
        .then()
        .statusCode(415)
        .body("detail", containsString("in UTF-8"));
  }

  @Test
  @Order(11)
  void a_text_that_is_too_long_is_named_by_line_and_cell() {
    for (String heading : List.of("Stato 2019", "La sede camerale")) {
      as("anna")
          .contentType("text/plain; charset=UTF-8")
          .body(
              DemoDocuments.of("prato")
                  .replace(heading, heading + " parola".repeat(300))
                  .getBytes(StandardCharsets.UTF_8))
          .post(PRATO + "/imports")
          .then()
          .statusCode(422)
          .body("violations.message", hasItem(containsString("2000")));
    }
  }

  @Test
  @Order(12)
  void two_hundred_megabytes_are_refused_in_words() throws Exception {
    var address = URI.create(RunningPlatform.address() + PRATO + "/imports");
    var login =
        Base64.getEncoder()
            .encodeToString(
                (OWN.username("anna") + ":" + DemoPeople.PASSWORD)
                    .getBytes(StandardCharsets.UTF_8));
    for (long length : new long[] {11L << 20, 200L << 20}) {
      var request =
          HttpRequest.newBuilder(address)
              .header("Authorization", "Basic " + login)
              .header("Content-Type", "text/plain")
              .POST(
                  BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(zeros(length)), length))
              .build();
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("supera la dimensione massima");
    }
  }

  private static Iterable<byte[]> zeros(long length) {
    int block = 1 << 20;
    return Collections.nCopies((int) (length / block), new byte[block]);
  }

  @Test
  @Order(13)
  void years_that_come_in_at_once_do_not_disturb_each_other() {
    var reviews =
        IntStream.of(2016, 2017, 2018, 2023, 2024)
            .mapToObj(year -> DemoDocuments.of("prato").replace("2020", String.valueOf(year)))
            .map(text -> text.replace("Destinazione Prato", "Una nuova area"))
            .map(text -> takeIn(text).<String>path("id"))
            .toList();

    var statuses =
        reviews.parallelStream()
            .map(id -> as("anna").post(PRATO + "/imports/" + id + "/acceptance").statusCode())
            .toList();

    assertThat(statuses).containsOnly(201);
  }

  @Test
  @Order(14)
  void one_review_accepted_by_many_at_once_becomes_one_plan() {
    var text = DemoDocuments.of("prato").replace("2020", "2025");
    String id = takeIn(text).path("id");
    assertThat(takeIn(text).<String>path("id")).isEqualTo(id);

    var statuses =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> as("anna").post(PRATO + "/imports/" + id + "/acceptance").statusCode())
            .toList();

    assertThat(statuses)
        .containsOnlyOnce(201)
        .filteredOn(status -> status != 201)
        .containsOnly(409);
  }

  @Test
  @Order(15)
  void data_come_unless_paper_is_asked_for() {
    as("anna")
        .accept("*/*")
        .get(PRATO + "/documents/" + document)
        .then()
        .contentType("application/json");
  }

  private static RequestSpecification as(String person) {
    return OWN.as(person);
  }

  private static Response takeIn(String text) {
    return as("anna")
        .contentType("text/plain; charset=UTF-8")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(PRATO + "/imports");
  }
}
