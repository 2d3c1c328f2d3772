package it.camcom.pira.platform.support;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The people of one chamber at work on the plan of a year, over HTTP. */
public final class ChamberApi {

  private final String chamber;
  private final String word;
  private final int year;

  public ChamberApi(FilledChamber chamber, int year) {
    ChamberPeople.add(chamber);
    this.chamber = "/api/v1/chambers/" + chamber.id();
    this.word = chamber.word();
    this.year = year;
  }

  public RequestSpecification planner() {
    return as("planning_officer");
  }

  public RequestSpecification secretary() {
    return as("secretary_general");
  }

  public RequestSpecification contributor() {
    return as("contributor");
  }

  private RequestSpecification as(String role) {
    return given()
        .baseUri(RunningPlatform.address())
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer pira_prova_" + role + "." + word)
        .accept("application/json, application/problem+json");
  }

  public String chamber(String path) {
    return chamber + path;
  }

  public String plan(String path) {
    return chamber + "/plans/" + year + path;
  }

  /** Adds a part and gives the last piece of its address. */
  public String added(String path, Map<String, ?> body) {
    var answer = planner().contentType("application/json").body(body).post(plan(path));
    answer.then().statusCode(201);
    return answer.header("Location").replaceFirst(".*/", "");
  }

  /** Changes a part as it is now. */
  public Response patched(String path, Map<String, ?> body, Optional<String> reason) {
    return planner()
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", planner().get(plan(path)).header("ETag"))
        .body(body)
        .patch(plan(path) + reason.map(why -> "?reason=" + why).orElse(""));
  }

  /** Begins a document of the plan and gives its id. */
  public String begun(String kind, String asOf) {
    var body = new LinkedHashMap<String, Object>();
    body.put("year", year);
    body.put("kind", kind);
    body.put("asOf", asOf);
    var answer = planner().contentType("application/json").body(body).post(chamber("/documents"));
    answer.then().statusCode(201);
    return answer.header("Location").replaceFirst(".*/", "");
  }

  /** Takes a step of a document in its present version. */
  public Response step(
      RequestSpecification person, String document, String step, Map<String, ?> body) {
    var seen = planner().get(chamber("/documents/" + document + "/readiness")).path("seen");
    return person
        .contentType("application/json")
        .header("If-Match", "\"" + seen + "\"")
        .body(body)
        .post(chamber("/documents/" + document + "/" + step));
  }

  public void submitted(String document) {
    planner().get(chamber("/documents/" + document + "/readiness")).then().body("missing", empty());
    step(planner(), document, "submission", Map.of()).then().statusCode(200);
  }

  /** What was approved: the data and the paper, to the byte. */
  public Frozen approved(String document, String number, String date) {
    step(
            secretary(),
            document,
            "approval",
            Map.of("organ", "Consiglio camerale", "number", number, "date", date))
        .then()
        .statusCode(200);
    return frozen(document);
  }

  public Frozen frozen(String document) {
    var address = chamber("/documents/" + document);
    return new Frozen(
        document,
        planner().get(address).asString(),
        planner().accept("application/pdf").get(address).asByteArray());
  }

  /** A document as it came over HTTP. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Frozen(String document, String json, byte[] pdf) {}
}
