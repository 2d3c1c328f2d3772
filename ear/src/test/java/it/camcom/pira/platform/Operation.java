package it.camcom.pira.platform;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An operation of the served description, as something that can be asked for. */
record Operation(String method, String path) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** Those below a chamber. */
  static List<Operation> ofChambers() {
    Map<String, Map<String, Object>> paths =
        JsonPath.from(RunningPlatform.anonymous().get("/openapi?format=JSON").asString())
            .getMap("paths");
    var operations = new ArrayList<Operation>();
    paths.forEach(
        (path, item) ->
            item.keySet().stream()
                .filter(METHODS::contains)
                .filter(method -> path.contains("{chamber}"))
                .forEach(method -> operations.add(new Operation(method, path))));
    return operations;
  }

  boolean hasId() {
    return path.contains("{id}");
  }

  Request in(String chamber, String id) {
    return new Request(
        method, path.replace("{chamber}", chamber).replace("{id}", id).replace("{year}", "2020"));
  }

  /** One request of an operation. */
  record Request(String method, String path) {

    /** Status, type and body of the answer to a person. */
    String by(String person) {
      var request = RunningPlatform.as(person);
      var answer =
          method.equals("get")
              ? request.get(path)
              : request
                  .contentType("text/plain; charset=UTF-8")
                  .body("x")
                  .request(method.toUpperCase(Locale.ROOT), path);
      return answer.statusCode() + " " + answer.contentType() + " " + answer.asString();
    }
  }
}
