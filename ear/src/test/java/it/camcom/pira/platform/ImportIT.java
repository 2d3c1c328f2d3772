package it.camcom.pira.platform;

import static it.camcom.pira.platform.RunningPlatform.as;
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
import it.camcom.pira.run.DemoDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prato's document comes in, is reviewed, accepted, computed and printed. */
@TestMethodOrder(OrderAnnotation.class)
class ImportIT {

  private static final String PRATO = "/api/v1/chambers/prato";

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
        .body("takenInBy", equalTo("anna"))
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
        .header("Content-Disposition", containsString("pira-prato-2020-09-30.pdf"));
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
        .contentType("text/plain")
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
        .contentType("text/plain")
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
  }

  private static Response takeIn(String text) {
    return as("anna")
        .contentType("text/plain; charset=UTF-8")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(PRATO + "/imports");
  }
}
