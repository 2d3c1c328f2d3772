package it.camcom.pira.platform.support;

import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.run.DemoDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A chamber that one test class has to itself, so that it may run before and after any other. Each
 * of the people of a demo chamber has a namesake there.
 *
 * @param demo the demo chamber that it is like
 */
public record OwnChamber(String demo, String id) {

  /** Opens the chamber. */
  public static OwnChamber like(String demo, String id) {
    var name =
        "Camera di Commercio di " + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    DemoPeople.addChamberLike(RunningPlatform.database(), demo, id, name);
    return new OwnChamber(demo, id);
  }

  /** The address of something in the chamber. */
  public String at(String path) {
    return "/api/v1/chambers/" + id + path;
  }

  /**
   * Returns the user name of a person's namesake here; people outside the demo chamber have none.
   */
  public String username(String person) {
    boolean isOfDemo =
        DemoPeople.ALL.stream()
            .anyMatch(one -> one.username().equals(person) && demo.equals(one.chamber()));
    return isOfDemo ? person + "." + id : person;
  }

  /** Starts a request by a program of a person's namesake here. */
  public RequestSpecification as(String person) {
    return RunningPlatform.as(username(person));
  }

  /** Imports the demo chamber's document. */
  public void importPlan(String officer) {
    var review =
        as(officer)
            .contentType("text/plain; charset=UTF-8")
            .body(DemoDocuments.of(demo).getBytes(StandardCharsets.UTF_8))
            .post(at("/imports"))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    as(officer).post(at("/imports/" + review + "/acceptance")).then().statusCode(201);
  }
}
